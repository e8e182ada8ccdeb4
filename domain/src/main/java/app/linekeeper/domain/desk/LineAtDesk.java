package app.linekeeper.domain.desk;

import app.linekeeper.domain.line.LineRow;
import app.linekeeper.domain.order.OrderRow;
import app.linekeeper.domain.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * A line as an operator sees it.
 *
 * @param keeper the partner of its client; null while there is none
 * @param orders a page of the orders that bought or renewed it, for whichever partner, newest first
 */
public record LineAtDesk(LineRow line, @Nullable Keeper keeper, Page<OrderRow> orders) {}
