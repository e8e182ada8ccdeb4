package app.linekeeper.conversations.flows.document;

import static app.linekeeper.conversations.flow.CommonSlots.ORDER;

import app.linekeeper.conversations.Deliveries;
import app.linekeeper.conversations.Parcels;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.conversations.telling.Sending;
import app.linekeeper.domain.document.Act;
import app.linekeeper.domain.document.AskedActs;
import app.linekeeper.domain.document.NextAct;
import app.linekeeper.domain.document.OrderForAct;
import app.linekeeper.domain.document.OrdersForActs;
import app.linekeeper.domain.document.wish.WishingForActs;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gets the acts of the order at hand into the chat: now, or on the day on which they can be had. */
@Component
public class AskingForAct {

    /** The numbers of acts that were sent. */
    public static final Slot<String> ACT_NUMBER = Slot.text("act_number");

    static final Slot<Integer> ACTS = Slot.number("acts");
    /** The day of the act that comes next. */
    public static final Slot<LocalDate> NEXT_ACT = Slot.date("next_act");

    /** In place of numbers: an act comes by itself, as soon as it can be had. */
    public static final String NONE_YET = "-";

    private final WishingForActs wishing;
    private final OrdersForActs orders;
    private final ElectronicOriginal original;
    private final Deliveries deliveries;

    AskingForAct(WishingForActs wishing, OrdersForActs orders, ElectronicOriginal original, Deliveries deliveries) {
        this.wishing = wishing;
        this.orders = orders;
        this.original = original;
        this.deliveries = deliveries;
    }

    /** Run by a button; refused as {@link WishingForActs#ask}. */
    public Outcome<Facts> request(Turn turn, IdempotencyKey key) {
        return wishing.ask(turn.acting().member(), turn.get(ORDER)).map(asked -> {
            Facts facts = sent(turn, asked).with(ACTS, asked.given().size());
            return original.noted(facts, asked.given());
        });
    }

    /** Sends what comes by itself now that the order is paid, and settles what that is: nothing, where nothing does. */
    public Facts sendWhatComes(Turn paid) {
        return wishing.askIfAwaited(paid.acting().member(), paid.get(ORDER))
                .map(asked -> asked.isDone()
                        ? sent(paid, asked.orElseThrow())
                        : paid.facts().with(ACT_NUMBER, NONE_YET))
                .orElseGet(paid::facts);
    }

    private Facts sent(Turn turn, AskedActs asked) {
        List<Act> acts = asked.given();
        acts.forEach(act -> deliveries.document(turn.chat(), act.id()));
        Facts facts = turn.facts()
                .with(
                        ACT_NUMBER,
                        acts.isEmpty()
                                ? NONE_YET
                                : acts.stream().map(Act::number).collect(Collectors.joining(", ")));
        NextAct next = asked.next();
        return next == null ? facts : facts.with(NEXT_ACT, next.day());
    }

    /** The screen that answers it. */
    public StepBuilder<SentActs> answer(StepBuilder<SentActs> s) {
        return SentActs.on(s);
    }

    /** What that screen says by now, to a member of the partner. */
    public SentActs sent(Turn turn) {
        return sentOf(turn, orders::one);
    }

    /** @param orders where whoever looks finds the order */
    SentActs sentOf(Turn turn, BiFunction<MemberId, OrderId, Outcome<OrderForAct>> orders) {
        return new SentActs(
                Sending.of(turn, deliveries, Parcels.DOCUMENT),
                turn.has(NEXT_ACT) ? turn.need(orders.apply(turn.acting().member(), turn.get(ORDER))) : null);
    }
}
