package app.linekeeper.conversations.machine;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.flow.Exit;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.Move;
import app.linekeeper.conversations.flow.PageWanted;
import app.linekeeper.conversations.flow.Scene;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.conversations.flow.Visitor;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.locales.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The traps of the frozen library that the fence closes. */
class FlowMachineTest {

    private static final Slot<Integer> NUMBER = Slot.number("number");
    private static final Slot<String> SEEN = Slot.text("seen");

    private final List<Thread> threads = new ArrayList<>();

    private final FlowDefinition flow = flow("sample", 1)
            .step("ask", this::ask)
            .step("small", s -> s.says("sample.small").ends())
            .step("middle", s -> s.says("sample.middle").ends())
            .step("large", s -> s.says("sample.large").ends())
            .build();

    private final FlowMachine machine = FlowMachine.compile(flow);

    private StepBuilder<Turn> ask(StepBuilder<Turn> s) {
        return s.says("sample.ask")
                .asks(
                        NUMBER,
                        (text, turn) -> Outcome.done(Integer.valueOf(text)),
                        a -> a.thenIf(turn -> turn.get(NUMBER) > 100, "large")
                                .thenIf(turn -> turn.get(NUMBER) > 10, "middle")
                                .then("small"))
                .button(
                        "work",
                        "sample.work",
                        b -> b.runs((turn, key) -> {
                                    threads.add(Thread.currentThread());
                                    return Outcome.done(turn.facts().with(SEEN, key.value()));
                                })
                                .thenIf(turn -> turn.has(SEEN), "large")
                                .then("small"))
                .button(
                        "refuse",
                        "sample.refuse",
                        b -> b.runs((turn, key) -> Refusal.of(Reason.NOT_FOUND).asOutcome())
                                .then("small"))
                .button(
                        "burst",
                        "sample.burst",
                        b -> b.runs((turn, key) -> {
                                    throw new IllegalStateException("the outside world broke");
                                })
                                .then("small"))
                .button(
                        "error",
                        "sample.error",
                        b -> b.runs((turn, key) -> {
                                    throw new StackOverflowError("deep");
                                })
                                .then("small"))
                .button(
                        "doubt",
                        "sample.doubt",
                        b -> b.thenIf(
                                        turn -> {
                                            throw new IllegalArgumentException("a guard broke");
                                        },
                                        "large")
                                .then("small"))
                .button("leave", "sample.leave", b -> b.opens("other"))
                .button("stay", "sample.stay", b -> b.stays());
    }

    @Test
    void exitsAreTriedInTheirOrder() {
        assertThat(fire(Move.ANSWERED, 101)).isEqualTo("large");
        assertThat(fire(Move.ANSWERED, 11)).isEqualTo("middle");
        assertThat(fire(Move.ANSWERED, 1)).isEqualTo("small");
    }

    @Test
    void aDeedIsDoneBeforeTheExitsAreTried() {
        Firing<?> firing = firing("work", 1);
        assertThat(machine.fire("ask", "work", firing)).isEqualTo("large");
        assertThat(firing.facts().get(SEEN)).isEqualTo("chat/1");
    }

    @Test
    void aDeedRunsOnTheCallingThreadSoThatTheTransactionHolds() {
        fire("work", 1);
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void aRefusalStaysWhereItIsAlthoughTheMachineSaysAccepted() {
        Firing<?> firing = firing("refuse", 1);
        assertThat(machine.fire("ask", "refuse", firing)).isEqualTo("ask");
        assertThat(firing.refusal()).isEqualTo(Refusal.of(Reason.NOT_FOUND));
    }

    @Test
    void whatADeedThrowsIsNotSwallowed() {
        assertThatThrownBy(() -> fire("burst", 1)).hasMessage("the outside world broke");
        assertThatThrownBy(() -> fire("error", 1)).hasRootCauseInstanceOf(StackOverflowError.class);
    }

    @Test
    void whatAGuardThrowsIsNotTakenForNo() {
        assertThatThrownBy(() -> fire("doubt", 1)).hasMessage("a guard broke");
    }

    @Test
    void anExitMayLeaveTheFlowOrLeadBackToItsStep() {
        assertThat(fire("leave", 1)).isEqualTo(Exit.AWAY);
        assertThat(fire("stay", 1)).isEqualTo("ask");
    }

    @Test
    void anEventThatTheStepDoesNotHaveIsAnError() {
        assertThatThrownBy(() -> machine.fire("ask", "nothing", firing("work", 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> machine.fire("small", Move.ANSWERED, firing(Move.ANSWERED, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whateverWentBeforeAnEventBeginsAtItsStep() {
        Map<String, String> leads =
                Map.of("work", "large", "refuse", "ask", "leave", Exit.AWAY, "stay", "ask", Move.ANSWERED, "small");
        List<String> events = new ArrayList<>(leads.keySet());
        events.add("burst");
        Random random = new Random(20261126);
        for (int round = 0; round < 1_000; round++) {
            String event = events.get(random.nextInt(events.size()));
            if (event.equals("burst")) {
                assertThatThrownBy(() -> fire(event, 1)).hasMessage("the outside world broke");
            } else {
                assertThat(fire(event, 1)).as(event).isEqualTo(leads.get(event));
            }
        }
    }

    @Test
    void manyThreadsShareOneFlowAndNeverEachOthersMachine() throws Exception {
        ExecutorService threadsOfFour = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> wrong = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                int seed = thread;
                wrong.add(threadsOfFour.submit(() -> wrongOf(500, new Random(seed))));
            }
            for (Future<Integer> each : wrong) {
                assertThat(each.get()).isZero();
            }
        } finally {
            threadsOfFour.shutdown();
        }
    }

    @Test
    void aHundredThousandEventsLeaveNothingBehind() {
        int threadsBefore = Thread.activeCount();
        for (int round = 0; round < 20_000; round++) {
            fire(Move.ANSWERED, round % 200);
        }
        long before = usedMemory();
        for (int round = 0; round < 80_000; round++) {
            fire(Move.ANSWERED, round % 200);
        }
        assertThat(usedMemory() - before).isLessThan(10L << 20);
        assertThat(Thread.activeCount()).isLessThanOrEqualTo(threadsBefore + 2);
    }

    private int wrongOf(int rounds, Random random) {
        int wrong = 0;
        for (int round = 0; round < rounds; round++) {
            int number = random.nextInt(200);
            String expected = number > 100 ? "large" : number > 10 ? "middle" : "small";
            wrong += fire(Move.ANSWERED, number).equals(expected) ? 0 : 1;
        }
        return wrong;
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private String fire(String event, int number) {
        return machine.fire("ask", event, firing(event, number));
    }

    private Firing<?> firing(String event, int number) {
        Visitor visitor = new Visitor("Anna", Language.RU, ZoneOffset.UTC, null);
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
        Turn turn = new Turn(new ChatKey(1, 1), visitor, Facts.of(NUMBER, number), clock, null);
        Scene<?> scene = flow.step("ask").before(turn, PageWanted.FIRST);
        return new Firing<>(scene, event, turn.facts(), new IdempotencyKey("chat/1"));
    }
}
