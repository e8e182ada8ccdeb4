package app.linekeeper.conversations.flows.ordering;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;
import static app.linekeeper.conversations.flows.ordering.Buying.CHANNEL;
import static app.linekeeper.conversations.flows.ordering.Buying.CHANNELS;
import static app.linekeeper.conversations.flows.ordering.Buying.LINES;
import static app.linekeeper.conversations.flows.ordering.Buying.MONTHS;
import static app.linekeeper.conversations.flows.paying.PayFlow.SEEN;

import app.linekeeper.conversations.flow.Answers;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Option;
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
        return flow(FlowNames.BUY, 1)
                .needs(Permission.ORDER_LINES)
                .command("buy", "buy.command")
                .takes(CLIENT)
                .enter(
                        "client",
                        FlowNames.CLIENTS,
                        e -> e.into(CLIENT).unless(turn -> turn.has(CLIENT)).then("channels"))
                .step(
                        "channels",
                        buying::forSale,
                        s -> s.says("buy.channels", ForSale::client)
                                .toggle(CHANNELS, CHANNEL, ForSale::options, "buy.channels_done", c -> c.then("term")))
                .step(
                        "term",
                        buying::terms,
                        s -> s.says("buy.term", TermsOffered::about)
                                .choose(
                                        MONTHS,
                                        TermsOffered::options,
                                        c -> c.sets(SEEN, TermsOffered::sum).then("quote")))
                .step(
                        "quantity",
                        s -> s.says("buy.quantity", (turn, text) -> text.with("most", terms.mostLines()))
                                .choose(
                                        LINES,
                                        turn -> quantities(),
                                        c -> c.columns(5)
                                                .sets(SEEN, buying::sum)
                                                .then("quote"))
                                .asks(
                                        LINES,
                                        Answers.number(1, terms.mostLines()),
                                        a -> a.sets(SEEN, buying::sum).then("quote")))
                .step(
                        "quote",
                        buying::quoted,
                        s -> s.says("buy.quote", Quoted::heading)
                                .says("quote.rows", Quoted::channels)
                                .says("quote.rows", Quoted::sums)
                                .says("buy.until", Quoted::until)
                                .button(
                                        "pay",
                                        "buy.pay",
                                        b -> b.primary().runs(buying::place).opens(FlowNames.PAY, ORDER, SEEN))
                                .button("quantity", "buy.other_quantity", b -> b.then("quantity"))
                                .button(
                                        "term",
                                        "buy.other_term",
                                        b -> b.beside().then("term")))
                .build();
    }

    private List<Option<Integer>> quantities() {
        return Stream.of(1, 2, 3, 5, 10)
                .filter(n -> n <= terms.mostLines())
                .map(n -> Option.of(n, Text.of("buy.number").with("n", n)))
                .toList();
    }
}
