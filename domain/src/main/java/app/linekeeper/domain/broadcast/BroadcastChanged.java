package app.linekeeper.domain.broadcast;

/** A broadcast was started or steered, or has come further. Published within the transaction. */
public record BroadcastChanged(BroadcastId broadcast) {}
