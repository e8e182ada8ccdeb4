package app.linekeeper.bot.notices;

/** How Telegram takes a message. */
enum Mood {
    TAKES,
    /** 429: certainly not taken. */
    ASKS_TO_WAIT,
    /** 502: nobody knows, and it was not taken. */
    STUMBLES,
    /** The connection breaks before it was taken. */
    HANGS_UP,
    /** The connection breaks after it was taken. */
    LOSES_THE_ANSWER,
    /** 403: the person has blocked the bot. */
    IS_FORBIDDEN,
    /** No connection comes about. */
    IS_AWAY
}
