package app.linekeeper.conversations.flows.ordering;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.catalog.ChannelCode;
import app.linekeeper.domain.catalog.PricedChannel;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.Offering;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.order.Quoting;
import app.linekeeper.domain.pricing.Quote;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/** What new lines can carry, what they cost, and the order itself. */
@Component
final class Buying {

    static final Slot<ChannelCode> CHANNEL = Slot.id("channel", ChannelCode::new);
    static final Slot<List<ChannelCode>> CHANNELS = Slot.many("channels", CHANNEL);
    static final Slot<Integer> MONTHS = Slot.number("months");
    static final Slot<Integer> LINES = Slot.number("lines");

    private final Offering offering;
    private final Quoting quoting;
    private final PlacingOrder placing;

    Buying(Offering offering, Quoting quoting, PlacingOrder placing) {
        this.offering = offering;
        this.quoting = quoting;
        this.placing = placing;
    }

    /** One, unless the person said otherwise: most buy one, and it saves them a tap. */
    static int lines(Turn turn) {
        return turn.find(LINES).orElse(1);
    }

    List<Option<ChannelCode>> channels(Turn turn) {
        return turn.need(offering.channelsFor(turn.acting().member(), turn.get(CLIENT))).stream()
                .map(Buying::option)
                .toList();
    }

    private static Option<ChannelCode> option(PricedChannel channel) {
        return Option.of(
                channel.code(),
                Text.of("buy.channel").with("channel", channel.name()).with("monthly", channel.monthly()));
    }

    List<Option<Integer>> terms(Turn turn) {
        return QuoteTexts.terms(turn.lasting(
                byTerm(turn),
                () -> turn.need(quoting.toBuyByTerm(
                        turn.acting().member(), turn.get(CLIENT), turn.get(CHANNELS), lines(turn)))));
    }

    private static List<Object> byTerm(Turn turn) {
        return List.of("terms", turn.get(CLIENT), turn.get(CHANNELS), lines(turn));
    }

    /** For the chosen term and quantity. */
    Quote quote(Turn turn) {
        return turn.lasting(
                List.of("quote", turn.get(CLIENT), turn.get(CHANNELS), turn.get(MONTHS), lines(turn)),
                () -> QuoteTexts.ofTerm(turn.asked(byTerm(turn)), turn.get(MONTHS))
                        .orElseGet(() -> turn.need(quoting.toBuy(
                                turn.acting().member(),
                                turn.get(CLIENT),
                                turn.get(CHANNELS),
                                turn.get(MONTHS),
                                lines(turn)))));
    }

    Outcome<Facts> place(Turn turn, IdempotencyKey key) {
        BuyLines command = new BuyLines(
                turn.acting().member(), turn.get(CLIENT), turn.get(CHANNELS), turn.get(MONTHS), lines(turn), key);
        return placing.buy(command).map(order -> turn.facts().with(ORDER, order.id()));
    }
}
