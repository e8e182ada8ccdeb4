package app.linekeeper.conversations.flows.ordering;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Reading;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.catalog.ChannelCode;
import app.linekeeper.domain.client.FindingClients;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.FindingOrders;
import app.linekeeper.domain.order.LastTerms;
import app.linekeeper.domain.order.NewLines;
import app.linekeeper.domain.order.Offering;
import app.linekeeper.domain.order.OrderRow;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.order.Quoting;
import app.linekeeper.domain.pricing.Quote;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What new lines can carry, what they cost, and the order itself. */
@Component
final class Buying {

    static final Slot<ChannelCode> CHANNEL = Slot.id("channel", ChannelCode::new);
    static final Slot<List<ChannelCode>> CHANNELS = Slot.many("channels", CHANNEL);
    static final Slot<Integer> MONTHS = Slot.number("months");
    static final Slot<Integer> LINES = Slot.number("lines");

    private final FindingClients clients;
    private final Offering offering;
    private final Quoting quoting;
    private final PlacingOrder placing;
    private final FindingOrders orders;
    private final FromQuote ways;
    private final LastTerms lastTerms;
    private final Reading<Wanted, List<Quote>> byTerm = Reading.of(this::byTerm);

    Buying(
            FindingClients clients,
            Offering offering,
            Quoting quoting,
            PlacingOrder placing,
            FindingOrders orders,
            FromQuote ways,
            LastTerms lastTerms) {
        this.clients = clients;
        this.offering = offering;
        this.quoting = quoting;
        this.placing = placing;
        this.orders = orders;
        this.ways = ways;
        this.lastTerms = lastTerms;
    }

    private record Wanted(ClientId client, List<ChannelCode> channels, int lines) {}

    /** Every channel that the client can be sold. */
    ForSale forSale(Turn turn) {
        MemberId member = turn.acting().member();
        return new ForSale(client(turn), turn.need(offering.channelsFor(member, turn.get(CLIENT))));
    }

    TermsOffered terms(Turn turn) {
        String client = client(turn);
        return terms(turn, text -> text.with("client", client), lines(turn));
    }

    /** For the chosen term and quantity. */
    Quoted quoted(Turn turn) {
        String client = client(turn);
        int lines = lines(turn);
        UnaryOperator<Text> about = text -> text.with("client", client).with("n", lines);
        return ways.quoted(turn, about, quote(turn, lines), unpaid(turn));
    }

    /** For the term that was last paid for the client, where one was that can be had. */
    Facts withLastTerm(Turn turn) {
        return turn.has(MONTHS)
                ? turn.facts()
                : lastTerms
                        .ofClient(turn.acting(), turn.get(CLIENT))
                        .filter(months -> terms(turn).of(months).isPresent())
                        .map(months -> turn.facts().with(MONTHS, months))
                        .orElseGet(turn::facts);
    }

    /** With what the person is about to see. */
    Facts seen(Turn turn) {
        return ways.seen(turn, quote(turn, lines(turn)));
    }

    StepBuilder<Quoted> payable(StepBuilder<Quoted> s) {
        return ways.on(s, this::place);
    }

    private Outcome<Facts> place(Turn turn, IdempotencyKey key) {
        BuyLines command = new BuyLines(
                turn.acting().member(), turn.get(CLIENT), turn.get(CHANNELS), turn.get(MONTHS), lines(turn), key);
        return placing.buy(command).map(order -> turn.facts().with(ORDER, order.id()));
    }

    private Quote quote(Turn turn, int lines) {
        int months = turn.get(MONTHS);
        return terms(turn, text -> text, lines)
                .of(months)
                .orElseGet(() -> turn.need(
                        quoting.toBuy(turn.acting().member(), turn.get(CLIENT), turn.get(CHANNELS), months, lines)));
    }

    private TermsOffered terms(Turn turn, UnaryOperator<Text> about, int lines) {
        return new TermsOffered(about, byTerm.of(turn, new Wanted(turn.get(CLIENT), turn.get(CHANNELS), lines)));
    }

    private List<Quote> byTerm(Turn turn, Wanted wanted) {
        return turn.need(
                quoting.toBuyByTerm(turn.acting().member(), wanted.client(), wanted.channels(), wanted.lines()));
    }

    private @Nullable OrderRow unpaid(Turn turn) {
        NewLines wanted = new NewLines(turn.get(CLIENT), turn.get(CHANNELS), turn.get(MONTHS), lines(turn));
        return turn.need(orders.unpaidOf(turn.acting().member(), wanted)).orElse(null);
    }

    private String client(Turn turn) {
        return turn.need(clients.open(turn.acting().member(), turn.get(CLIENT))).name();
    }

    /** One, unless the person said otherwise: most buy one, and it saves them a tap. */
    private static int lines(Turn turn) {
        return turn.find(LINES).orElse(1);
    }
}
