package app.linekeeper.domain.autopay;

import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Region;
import java.time.LocalDate;
import java.util.Optional;

/** A kind of source that lines are paid from by themselves. Whatever bean is one can be chosen. */
interface ChargingSource {

    SourceKind kind();

    /** On which days it is asked for a line of this end. */
    AutopayDays days(LocalDate end, Region region);

    /** The source, or refused where money cannot be had from it now, whatever the sum. */
    Outcome<AutopaySource> usable(AutopaySource from);

    /** The price, or refused where it cannot be taken from there for lines of that region. */
    Outcome<Money> fits(AutopaySource from, Region region, Money price);

    /** How much can be taken now; empty where money is asked for, and not taken. */
    Optional<Money> available(AutopaySource from);

    /**
     * Takes the order's price, or asks for it.
     *
     * @param order new, and locked with its client
     * @param by whoever said that it shall be done
     * @return refused where it cannot be had now; then no money has moved
     */
    Outcome<Charge> charge(Order order, AutopaySource from, MemberId by, IdempotencyKey key);
}
