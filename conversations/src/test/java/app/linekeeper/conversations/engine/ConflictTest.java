package app.linekeeper.conversations.engine;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.domain.access.NoSuchMember;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Language;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/** A turn that meets somebody else's is taken again from the beginning. */
class ConflictTest {

    private final AtomicInteger attempts = new AtomicInteger();

    static List<RuntimeException> conflicts() {
        return List.of(
                new OptimisticLockingFailureException("somebody was faster"),
                new CannotAcquireLockException("deadlock"),
                new DuplicateKeyException("two first rows"),
                new IllegalStateException(new CannotAcquireLockException("wrapped")),
                new NoSuchMember(MemberId.next()));
    }

    @ParameterizedTest
    @MethodSource("conflicts")
    void isTakenAgainUpToThreeTimes(RuntimeException conflict) {
        Talk talk = Talk.with(failing(conflict, 2)).in(Language.EN);
        talk.start("menu").press("Order").isAt("menu", "done").showsNot("code");
        assertThat(attempts).hasValue(3);
    }

    @ParameterizedTest
    @MethodSource("conflicts")
    void isAFailureOnlyInTheEnd(RuntimeException conflict) {
        Talk talk = Talk.with(failing(conflict, 3)).in(Language.EN);
        talk.start("menu").press("Order").isAt("menu", "menu").shows("nothing was charged");
        assertThat(attempts).hasValue(3);
    }

    private Flow failing(RuntimeException conflict, int times) {
        return () -> flow("menu", 1)
                .command("menu", "tea.order_command")
                .step(
                        "menu",
                        s -> s.says("tea.menu")
                                .button(
                                        "order",
                                        "tea.order",
                                        b -> b.runs((turn, key) -> {
                                                    if (attempts.incrementAndGet() <= times) {
                                                        throw conflict;
                                                    }
                                                    return Outcome.done(turn.facts());
                                                })
                                                .then("done")))
                .step("done", s -> s.says("tea.topped").ends())
                .build();
    }
}
