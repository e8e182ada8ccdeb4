package app.linekeeper.conversations.flows.ordering;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;
import static app.linekeeper.conversations.flows.ordering.Buying.CHANNEL;
import static app.linekeeper.conversations.flows.ordering.Buying.CHANNELS;
import static app.linekeeper.conversations.flows.ordering.Buying.LINES;
import static app.linekeeper.conversations.flows.ordering.Buying.MONTHS;
import static app.linekeeper.conversations.flows.ordering.FromQuote.SEE;

import app.linekeeper.conversations.flow.Answers;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flows.client.PickedFor;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.order.OrderTerms;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A partner buys one or more identical lines for a client. */
@Component
final class BuyFlow implements Flow {

    private final Buying buying;
    private final OrderTerms terms;

    BuyFlow(Buying buying, OrderTerms terms) {
        this.buying = buying;
        this.terms = terms;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.BUY, 2)
                .needs(Permission.ORDER_LINES)
                .command("buy", "buy.command")
                .takes(CLIENT)
                .enter(
                        "client",
                        FlowNames.CLIENTS,
                        e -> e.with(Facts.of(PickedFor.SLOT, PickedFor.BUYING))
                                .into(CLIENT)
                                .unless(turn -> turn.has(CLIENT))
                                .then("channels"))
                .step(
                        "channels",
                        buying::forSale,
                        s -> s.says("buy.channels", ForSale::client)
                                .toggle(CHANNELS, CHANNEL, ForSale::options, "buy.channels_done", c -> c.then("last")))
                .fork(
                        "last",
                        f -> f.changes(buying::withLastTerm)
                                .thenIf(turn -> turn.has(MONTHS), SEE)
                                .then("term"))
                .step(
                        "term",
                        buying::terms,
                        s -> s.says("buy.term", TermsOffered::about)
                                .choose(
                                        MONTHS,
                                        TermsOffered::options,
                                        c -> c.named(SpokenTerm::months).then(SEE)))
                .fork(SEE, f -> f.changes(buying::seen).then("quote"))
                .step(
                        "quantity",
                        s -> s.says("buy.quantity", (turn, text) -> text.with("most", terms.mostLines()))
                                .choose(
                                        LINES,
                                        turn -> quantities(),
                                        c -> c.columns(5).then(SEE))
                                .asks(LINES, Answers.number(1, terms.mostLines()), a -> a.then(SEE)))
                .step("quote", buying::quoted, this::quote)
                .build();
    }

    private StepBuilder<Quoted> quote(StepBuilder<Quoted> s) {
        return buying.payable(s.says("buy.quote", Quoted::heading)
                        .says("quote.rows", Quoted::channels)
                        .says("quote.rows", Quoted::sums)
                        .says("buy.until", Quoted::until))
                .button("quantity", "buy.other_quantity", b -> b.then("quantity"))
                .button("term", "quote.other_term", b -> b.beside().then("term"));
    }

    private List<Option<Integer>> quantities() {
        return Stream.of(1, 2, 3, 5, 10)
                .filter(n -> n <= terms.mostLines())
                .map(n -> Option.of(n, Text.of("buy.number").with("n", n)))
                .toList();
    }
}
