package app.linekeeper.domain.desk;

/**
 * How many orders were paid and do not run.
 *
 * @param waiting paid and not active yet
 * @param calledOff paid within {@link StuckOrders#LATELY} and called off since, whole or in part
 */
public record StuckCounts(long waiting, long calledOff) {}
