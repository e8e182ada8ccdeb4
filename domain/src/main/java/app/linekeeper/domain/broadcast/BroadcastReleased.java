package app.linekeeper.domain.broadcast;

/** A broadcast was started, or goes on: it is to be handed over. Published within the transaction. */
public record BroadcastReleased(BroadcastId broadcast) {}
