package app.linekeeper.domain.pack;

/** A pack is further than it was, or has ended. Published within the transaction. */
public record PackChanged(PackId pack) {}
