package app.linekeeper.domain.partner;

import static app.linekeeper.domain.testing.Fixtures.aGuest;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.link.OneTimeLink;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.AtOnce;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What was allowed when a turn began and is not any more when it comes to act. */
@DomainTest
class AtTheSameMomentTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    InvitingMember inviting;

    @Autowired
    Joining joining;

    @Autowired
    KeepingTeam team;

    @Autowired
    Access access;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void anOwnerWhoIsRemovedMeanwhileRemovesNobody() {
        SavedPartner north =
                fixtures.aPartner().with(Role.OWNER).with(Role.MANAGER).saved();
        MemberId manager = north.member(Role.MANAGER);
        Outcome<?> late = whileRemoving(north, () -> team.remove(north.owner(), manager));
        assertThat(reason(late)).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(access.find(manager)).isPresent();
    }

    @Test
    void anOwnerWhoIsRemovedMeanwhileMakesNoLinkAndEndsNone() {
        SavedPartner north = fixtures.aPartner().with(Role.OWNER).saved();
        inviting.invite(north.secondOwner(), Role.MANAGER).orElseThrow();
        Outcome<?> late = whileRemoving(north, () -> inviting.invite(north.owner(), Role.MANAGER));
        assertThat(reason(late)).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(inviting.open(north.secondOwner()).orElseThrow()).hasSize(1);
    }

    @Test
    void nobodyJoinsByTheLinkOfAnOwnerWhoIsRemovedMeanwhile() {
        SavedPartner north = fixtures.aPartner().with(Role.OWNER).saved();
        String link = text(inviting.invite(north.owner(), Role.OWNER));
        Outcome<?> late = whileRemoving(north, () -> joining.join(aGuest(), fixtures.link(link)));
        assertThat(reason(late)).isEqualTo(Reason.LINK_ENDED);
    }

    @Test
    void ofThoseWhoFollowALinkAtOnceOneJoins() {
        SavedPartner north = fixtures.aPartner().saved();
        String link = text(inviting.invite(north.owner(), Role.MANAGER));
        List<Outcome<Acting>> joined = atOnce(() -> joining.join(aGuest(), fixtures.link(link)));
        assertThat(joined).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(joined)
                .filteredOn(outcome -> !outcome.isDone())
                .allSatisfy(outcome -> assertThat(reason(outcome)).isEqualTo(Reason.LINK_USED));
    }

    @Test
    void ofLinksMadeAtOnceForTheSameRoleOneIsOpen() {
        SavedPartner north = fixtures.aPartner().saved();
        atOnce(() -> inviting.invite(north.owner(), Role.MANAGER)).forEach(Outcome::orElseThrow);
        assertThat(inviting.open(north.owner()).orElseThrow()).hasSize(1);
    }

    /** Does it in a turn of the first owner that began before the second one removes them, and goes on afterwards. */
    private <T> Outcome<T> whileRemoving(SavedPartner partner, Supplier<Outcome<T>> deed) {
        long owner = fixtures.guest(partner.owner()).telegramId();
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Outcome<T>> turn = transaction.execute(removal -> {
            team.remove(partner.secondOwner(), partner.owner()).orElseThrow();
            CompletableFuture<Outcome<T>> other = CompletableFuture.supplyAsync(
                    () -> transaction.execute(status -> {
                        access.callerOf(owner);
                        begun.countDown();
                        return deed.get();
                    }),
                    AtOnce.THREADS);
            awaits(begun);
            return other;
        });
        return turn.orTimeout(20, TimeUnit.SECONDS).join();
    }

    private static <T> List<T> atOnce(Supplier<T> deed) {
        int people = 6;
        CountDownLatch all = new CountDownLatch(people);
        List<CompletableFuture<T>> turns = IntStream.range(0, people)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> {
                            all.countDown();
                            awaits(all);
                            return deed.get();
                        },
                        turn -> new Thread(turn, "turn-" + number).start()))
                .toList();
        return turns.stream()
                .map(turn -> turn.orTimeout(20, TimeUnit.SECONDS).join())
                .toList();
    }

    private static void awaits(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Outcome<OneTimeLink> made) {
        return made.orElseThrow().token().text();
    }

    private static Reason reason(Outcome<?> outcome) {
        assertThat(outcome.isDone()).as("%s", outcome).isFalse();
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }
}
