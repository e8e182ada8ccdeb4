package app.linekeeper.domain.settlement;

import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.Money;

/** Lines of a paid order came to nothing, and what was paid for them goes back (rules 16 and 22). Told within the transaction. */
public record MoneyGivenBack(OrderId order, Money sum) {}
