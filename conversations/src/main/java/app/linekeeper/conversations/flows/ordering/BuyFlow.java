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
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.client.FindingClients;
import app.linekeeper.domain.order.OrderTerms;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A partner buys one or more identical lines for a client. */
@Component
final class BuyFlow implements Flow {

    private final FindingClients clients;
    private final Buying buying;
    private final OrderTerms terms;

    BuyFlow(FindingClients clients, Buying buying, OrderTerms terms) {
        this.clients = clients;
        this.buying = buying;
        this.terms = terms;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.BUY, 1)
                .needs(Permission.ORDER_LINES)
                .command("buy", "buy.command")
                .takes(CLIENT)
                .step(
                        "client",
                        s -> s.enters(FlowNames.CLIENTS)
                                .into(CLIENT)
                                .skipIf(turn -> turn.has(CLIENT))
                                .then("channels"))
                .step(
                        "channels",
                        s -> s.says("buy.channels", this::client)
                                .toggle(CHANNELS, CHANNEL, buying::channels, "buy.channels_done")
                                .then("term"))
                .step(
                        "term",
                        s -> s.says("buy.term", this::client)
                                .choose(MONTHS, buying::terms)
                                .sets(SEEN, this::sum)
                                .then("quote"))
                .step(
                        "quantity",
                        s -> s.says("buy.quantity", (text, turn) -> text.with("most", terms.mostLines()))
                                .choose(LINES, turn -> quantities())
                                .columns(5)
                                .asks(LINES, Answers.number(1, terms.mostLines()))
                                .sets(SEEN, this::sum)
                                .then("quote"))
                .step("quote", this::quote)
                .build();
    }

    private StepBuilder quote(StepBuilder s) {
        return s.says("buy.quote", this::heading)
                .says("quote.rows", (text, turn) -> text.with("rows", QuoteTexts.channels(buying.quote(turn))))
                .says("quote.rows", (text, turn) -> text.with("rows", QuoteTexts.sums(buying.quote(turn))))
                .says(
                        "buy.until",
                        (text, turn) -> text.with(
                                        "end", buying.quote(turn).lines().get(0).newEnd())
                                .with("n", Buying.lines(turn)))
                .button("pay", "buy.pay")
                .primary()
                .runs(buying::place)
                .opens(FlowNames.PAY, turn -> turn.facts().only(ORDER, SEEN))
                .button("quantity", "buy.other_quantity")
                .then("quantity")
                .beside("term", "buy.other_term")
                .then("term");
    }

    private Text client(Text text, Turn turn) {
        return text.with(
                "client",
                turn.need(clients.open(turn.acting().member(), turn.get(CLIENT)))
                        .name());
    }

    private Text heading(Text text, Turn turn) {
        return client(text, turn).with("n", Buying.lines(turn)).with("term", QuoteTexts.term(turn.get(MONTHS)));
    }

    private List<Option<Integer>> quantities() {
        return Stream.of(1, 2, 3, 5, 10)
                .filter(n -> n <= terms.mostLines())
                .map(n -> Option.of(n, Text.of("buy.number").with("n", n)))
                .toList();
    }

    private Money sum(Turn turn) {
        return buying.quote(turn).total(PriceBasis.PARTNER_PAYS);
    }
}
