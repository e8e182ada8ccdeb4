package app.linekeeper.conversations.engine;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Answers;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Options;
import app.linekeeper.conversations.flow.PageWanted;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.locales.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** A tea house: three flows that use every word of the language. */
final class TeaFlows {

    static final Slot<String> TEA = Slot.text("tea");
    static final Slot<Integer> CUPS = Slot.number("cups");
    static final Slot<String> EXTRA = Slot.text("extra");
    static final Slot<List<String>> EXTRAS = Slot.many("extras", EXTRA);
    static final Slot<Boolean> URGENT = Slot.flag("urgent");

    final List<String> teas = new ArrayList<>(
            IntStream.rangeClosed(1, 20).mapToObj(n -> "Tea " + n).toList());
    final Set<String> vanished = new HashSet<>();
    final List<String> paid = new ArrayList<>();
    int version = 1;
    int largestPage;
    long purse = 1_000;

    Flow[] all() {
        return new Flow[] {this::menu, this::order, this::find};
    }

    private FlowDefinition menu() {
        return flow("menu", 1)
                .command("menu", "tea.order_command")
                .step(
                        "menu",
                        s -> s.says("tea.menu")
                                .button("order", "tea.order")
                                .opens("order")
                                .beside("broken", "tea.broken")
                                .runs((turn, key) -> {
                                    throw new IllegalStateException("a cup broke");
                                })
                                .link("visit", "tea.visit", turn -> "https://example.org"))
                .build();
    }

    private FlowDefinition order() {
        return flow("order", version)
                .command("order", "tea.order_command")
                .takes(TEA)
                .step(
                        "tea",
                        s -> s.enters("find")
                                .into(TEA)
                                .skipIf(turn -> turn.has(TEA))
                                .then("amount"))
                .step(
                        "amount",
                        s -> s.says("tea.amount", this::withTea)
                                .choose(CUPS, turn -> List.of(Option.of(2, Text.of("tea.two"))))
                                .asks(CUPS, Answers.number(1, 50))
                                .thenIf(turn -> turn.get(CUPS) > 10, "confirm")
                                .then("extras"))
                .step(
                        "extras",
                        s -> s.says("tea.extras")
                                .toggle(EXTRAS, EXTRA, turn -> extras(), "tea.extras_done")
                                .then("confirm"))
                .step(
                        "confirm",
                        s -> s.says("tea.confirm", this::withCups)
                                .button("pay", "tea.pay", (text, turn) -> text.with("sum", sum(turn)))
                                .primary()
                                .runs(this::pay)
                                .noBack()
                                .then("done")
                                .button("urgent", "tea.urgent")
                                .when(turn -> !turn.has(URGENT))
                                .sets(URGENT, turn -> true)
                                .stays()
                                .button("calm", "tea.calm")
                                .when(turn -> turn.has(URGENT))
                                .forgets(URGENT)
                                .stays()
                                .button("top_up", "tea.top_up")
                                .afterRefusal(Reason.NOT_ALLOWED)
                                .runs((turn, key) -> {
                                    purse += 100_000;
                                    return Outcome.done(turn.facts());
                                })
                                .then("topped")
                                .button("fail", "tea.fail")
                                .danger()
                                .runs((turn, key) -> {
                                    purse -= 1;
                                    throw new IllegalStateException("the tea was spilt");
                                })
                                .then("done"))
                .step(
                        "topped",
                        s -> s.says("tea.topped").button("go_on", "tea.order").then("confirm"))
                .step(
                        "done",
                        s -> s.says("tea.done", this::withTea)
                                .button("again", "tea.again")
                                .opens("order", turn -> turn.facts().only(TEA))
                                .ends())
                .build();
    }

    private FlowDefinition find() {
        return flow("find", 1)
                .step(
                        "list",
                        s -> s.says("tea.find")
                                .choosePaged(TEA, this::page)
                                .searchable()
                                .columns(2)
                                .then("back"))
                .step("back", s -> s.returns(TEA).then("alone"))
                .step("alone", s -> s.says("tea.amount", this::withTea).ends())
                .build();
    }

    private Options<String> page(Turn turn, PageWanted page) {
        largestPage = Math.max(largestPage, page.limit());
        List<String> found = teas.stream()
                .filter(tea -> page.search() == null
                        || tea.toLowerCase(Locale.ROOT).contains(page.search().toLowerCase(Locale.ROOT)))
                .toList();
        return Options.of(
                found.stream().skip(page.offset()).limit(page.limit()).toList(),
                found.size(),
                tea -> Option.of(tea, tea));
    }

    private static List<Option<String>> extras() {
        return List.of(Option.of("honey", Text.of("tea.honey")), Option.of("lemon", Text.of("tea.lemon")));
    }

    private Text withTea(Text text, Turn turn) {
        String tea = turn.get(TEA);
        return text.with(
                "tea",
                turn.need(
                        vanished.contains(tea) ? Refusal.of(Reason.NOT_FOUND).<String>asOutcome() : Outcome.done(tea)));
    }

    private Text withCups(Text text, Turn turn) {
        return withTea(text, turn).with("cups", turn.get(CUPS));
    }

    private static Money sum(Turn turn) {
        return Money.of(turn.get(CUPS) * 100 + ".50", "RUB");
    }

    private Outcome<Facts> pay(Turn turn, IdempotencyKey key) {
        long sum = turn.get(CUPS) * 100L;
        if (sum > purse) {
            return Refusal.of(Reason.NOT_ALLOWED).with("role", "OWNER").asOutcome();
        }
        purse -= sum;
        paid.add(key.value());
        return Outcome.done(turn.facts());
    }
}
