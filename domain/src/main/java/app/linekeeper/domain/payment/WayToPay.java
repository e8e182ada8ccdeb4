package app.linekeeper.domain.payment;

import app.linekeeper.domain.shared.Outcome;
import java.util.List;

/** A way to pay orders. Whatever bean is one is offered where an order is to be paid, in the order of the beans. */
public interface WayToPay {

    /** By which it is chosen and worded, in small letters: {@code wallet} is worded as {@code pay.option_wallet}. */
    String name();

    /** How the order can be paid this way, with what is not possible now; changes nothing. */
    List<Offer> offers(ToBePaid bill);

    /**
     * Whether it is offered with a quote already, before there is an order: at the price with the partner discount, from what
     * the partner has.
     */
    default boolean isQuoted() {
        return false;
    }

    /** Takes one of the offers; refused where it holds no longer. */
    Outcome<Started> start(PayOrder command);
}
