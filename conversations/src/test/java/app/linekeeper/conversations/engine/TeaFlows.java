package app.linekeeper.conversations.engine;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.SentFile;
import app.linekeeper.conversations.Topic;
import app.linekeeper.conversations.flow.Answers;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FileRule;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Options;
import app.linekeeper.conversations.flow.PageWanted;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Page;
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
    static final Slot<SentFile> RECIPE = Slot.id("recipe", SentFile::parse);
    static final Slot<Boolean> URGENT = Slot.flag("urgent");

    final List<String> teas = new ArrayList<>(
            IntStream.rangeClosed(1, 20).mapToObj(n -> "Tea " + n).toList());
    final Set<String> vanished = new HashSet<>();
    final List<String> paid = new ArrayList<>();
    int version = 1;
    int models;
    long purse = 1_000;

    Flow[] all() {
        return new Flow[] {this::menu, this::order, this::find, this::recipe};
    }

    private FlowDefinition menu() {
        return flow("menu", 1)
                .command("menu", "tea.order_command")
                .step(
                        "menu",
                        s -> s.says("tea.menu")
                                .button("order", "tea.order", b -> b.opens("order"))
                                .button(
                                        "broken",
                                        "tea.broken",
                                        b -> b.beside()
                                                .runs((turn, key) -> {
                                                    throw new IllegalStateException("a cup broke");
                                                })
                                                .stays())
                                .link("visit", "tea.visit", turn -> "https://example.org"))
                .build();
    }

    private FlowDefinition order() {
        return flow("order", version)
                .command("order", "tea.order_command")
                .takes(TEA)
                .enter(
                        "tea",
                        "find",
                        e -> e.into(TEA).unless(turn -> turn.has(TEA)).then("amount"))
                .step(
                        "amount",
                        this::tea,
                        s -> s.says("tea.amount", TeaFlows::withTea)
                                .choose(
                                        CUPS,
                                        tea -> List.of(Option.of(2, Text.of("tea.two"))),
                                        c -> c.thenIf(turn -> turn.get(CUPS) > 10, "confirm")
                                                .then("extras"))
                                .asks(
                                        CUPS,
                                        Answers.number(1, 50),
                                        a -> a.thenIf(turn -> turn.get(CUPS) > 10, "confirm")
                                                .then("extras")))
                .step(
                        "extras",
                        s -> s.says("tea.extras")
                                .toggle(EXTRAS, EXTRA, turn -> extras(), "tea.extras_done", c -> c.then("confirm")))
                .step("confirm", this::pot, this::confirm)
                .step("topped", s -> s.says("tea.topped").button("go_on", "tea.order", b -> b.then("confirm")))
                .step(
                        "done",
                        this::tea,
                        s -> s.says("tea.done", TeaFlows::withTea)
                                .button("again", "tea.again", b -> b.opens("order", TEA))
                                .ends())
                .build();
    }

    private StepBuilder<Pot> confirm(StepBuilder<Pot> s) {
        return s.says("tea.confirm", Pot::cups)
                .button(
                        "pay",
                        "tea.pay",
                        Pot::sum,
                        b -> b.primary()
                                .runs(this::pay)
                                .leaves("tea.paid", TeaFlows::receipt)
                                .noBack()
                                .then("done"))
                .button(
                        "urgent",
                        "tea.urgent",
                        b -> b.when(Pot::isCalm).sets(URGENT, pot -> true).stays())
                .button(
                        "calm",
                        "tea.calm",
                        b -> b.when(Pot::isUrgent).forgets(URGENT).stays())
                .button(
                        "top_up",
                        "tea.top_up",
                        b -> b.afterRefusal(Reason.NOT_ALLOWED)
                                .runs((turn, key) -> {
                                    purse += 100_000;
                                    return Outcome.done(turn.facts());
                                })
                                .then("topped"))
                .button(
                        "fail",
                        "tea.fail",
                        b -> b.danger()
                                .runs((turn, key) -> {
                                    purse -= 1;
                                    throw new IllegalStateException("the tea was spilt");
                                })
                                .then("done"));
    }

    private FlowDefinition find() {
        return flow("find", 1)
                .step(
                        "list",
                        this::page,
                        s -> s.says("tea.find")
                                .choosePaged(
                                        TEA,
                                        page -> Options.of(page, tea -> Option.of(tea, tea)),
                                        c -> c.searchable().columns(2).then("back")))
                .comesBack("back", TEA, b -> b.then("alone"))
                .step(
                        "alone",
                        this::tea,
                        s -> s.says("tea.amount", TeaFlows::withTea).ends())
                .build();
    }

    private FlowDefinition recipe() {
        return flow("recipe", 1)
                .command("recipe", "tea.order_command")
                .step(
                        "send",
                        s -> s.says("tea.recipe").asksFile(RECIPE, FileRule.of(1, "pdf", "txt"), a -> a.then("thanks")))
                .step(
                        "thanks",
                        s -> s.says(
                                        "tea.thanks",
                                        (turn, text) ->
                                                text.with("id", turn.get(RECIPE).id()))
                                .livesBy(turn ->
                                        Topic.of("recipe", turn.get(RECIPE).id()))
                                .ends())
                .build();
    }

    /** What is about to be served. */
    record Pot(String tea, int cups, boolean isUrgent) {

        boolean isCalm() {
            return !isUrgent;
        }

        Text cups(Text text) {
            return withTea(tea, text).with("cups", cups);
        }

        Text sum(Text text) {
            return text.with("sum", Money.of(cups * 100 + ".50", "RUB"));
        }
    }

    private Pot pot(Turn turn) {
        models++;
        return new Pot(tea(turn), turn.get(CUPS), turn.has(URGENT));
    }

    private Page<String> page(Turn turn, PageWanted page) {
        models++;
        List<String> found = teas.stream()
                .filter(tea ->
                        tea.toLowerCase(Locale.ROOT).contains(page.search().toLowerCase(Locale.ROOT)))
                .toList();
        return Page.of(
                page.number(),
                PageWanted.SIZE,
                found.size(),
                number -> found.stream()
                        .skip((long) number * PageWanted.SIZE)
                        .limit(PageWanted.SIZE)
                        .toList());
    }

    private static List<Option<String>> extras() {
        return List.of(Option.of("honey", Text.of("tea.honey")), Option.of("lemon", Text.of("tea.lemon")));
    }

    private String tea(Turn turn) {
        String tea = turn.get(TEA);
        return turn.need(vanished.contains(tea) ? Refusal.of(Reason.NOT_FOUND).<String>asOutcome() : Outcome.done(tea));
    }

    private static Text withTea(String tea, Text text) {
        return text.with("tea", tea);
    }

    private static Text receipt(Turn turn, Text text) {
        return text.with("cups", turn.get(CUPS)).with("tea", turn.get(TEA));
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
