package app.linekeeper.domain.pack;

/**
 * A pack is ready, empty or failed, and whoever asked is to be told. Published within the transaction.
 *
 * @param telegramId of whoever asked
 */
public record PackEnded(PackId pack, PackState state, long telegramId) {}
