package app.linekeeper.conversations.flows.ordering;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;
import static app.linekeeper.conversations.flows.paying.PayFlow.SEEN;

import app.linekeeper.conversations.flow.Answers;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.catalog.ChannelCode;
import app.linekeeper.domain.client.FindingClients;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.Offering;
import app.linekeeper.domain.order.OrderTerms;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.order.Quoting;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.pricing.Quote;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A partner buys one or more identical lines for a client. */
@Component
final class BuyFlow implements Flow {

    private static final Slot<ChannelCode> CHANNEL = Slot.id("channel", ChannelCode::new);
    private static final Slot<List<ChannelCode>> CHANNELS = Slot.many("channels", CHANNEL);
    private static final Slot<Integer> MONTHS = Slot.number("months");
    private static final Slot<Integer> LINES = Slot.number("lines");

    private final FindingClients clients;
    private final Offering offering;
    private final Quoting quoting;
    private final PlacingOrder placing;
    private final OrderTerms terms;

    BuyFlow(FindingClients clients, Offering offering, Quoting quoting, PlacingOrder placing, OrderTerms terms) {
        this.clients = clients;
        this.offering = offering;
        this.quoting = quoting;
        this.placing = placing;
        this.terms = terms;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.BUY, 1)
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
                                .toggle(CHANNELS, CHANNEL, this::channels, "buy.channels_done")
                                .then("term"))
                .step(
                        "term",
                        s -> s.says("buy.term", this::client)
                                .choose(MONTHS, this::terms)
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
                .says("quote.rows", (text, turn) -> text.with("rows", QuoteTexts.channels(quote(turn))))
                .says("quote.rows", (text, turn) -> text.with("rows", QuoteTexts.sums(quote(turn))))
                .says(
                        "buy.until",
                        (text, turn) -> text.with(
                                        "end", quote(turn).lines().get(0).newEnd())
                                .with("n", lines(turn)))
                .button("pay", "buy.pay")
                .primary()
                .runs(this::place)
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
        return client(text, turn).with("n", lines(turn)).with("term", QuoteTexts.term(turn.get(MONTHS)));
    }

    private List<Option<ChannelCode>> channels(Turn turn) {
        return turn.need(offering.channelsFor(turn.acting().member(), turn.get(CLIENT))).stream()
                .map(channel -> Option.of(
                        channel.code(),
                        Text.of("buy.channel").with("channel", channel.name()).with("monthly", channel.monthly())))
                .toList();
    }

    private List<Option<Integer>> terms(Turn turn) {
        return QuoteTexts.terms(turn.need(
                quoting.toBuyByTerm(turn.acting().member(), turn.get(CLIENT), turn.get(CHANNELS), lines(turn))));
    }

    private List<Option<Integer>> quantities() {
        return Stream.of(1, 2, 3, 5, 10)
                .filter(n -> n <= terms.mostLines())
                .map(n -> Option.of(n, Text.of("buy.number").with("n", n)))
                .toList();
    }

    private Quote quote(Turn turn) {
        return turn.once(
                "quote",
                () -> turn.need(quoting.toBuy(
                        turn.acting().member(), turn.get(CLIENT), turn.get(CHANNELS), turn.get(MONTHS), lines(turn))));
    }

    private Money sum(Turn turn) {
        return quote(turn).total(PriceBasis.PARTNER_PAYS);
    }

    /** One, unless the person said otherwise: most buy one, and it saves them a tap. */
    private static int lines(Turn turn) {
        return turn.find(LINES).orElse(1);
    }

    private Outcome<Facts> place(Turn turn, IdempotencyKey key) {
        BuyLines command = new BuyLines(
                turn.acting().member(), turn.get(CLIENT), turn.get(CHANNELS), turn.get(MONTHS), lines(turn), key);
        return placing.buy(command).map(order -> turn.facts().with(ORDER, order.id()));
    }
}
