package app.linekeeper.domain.pack;

/** Somebody asked for a pack, which is to be made. Published within the transaction. */
public record PackAsked(PackId pack) {}
