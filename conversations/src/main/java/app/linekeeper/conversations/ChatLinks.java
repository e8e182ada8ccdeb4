package app.linekeeper.conversations;

/** Makes addresses that open things in Telegram. */
public interface ChatLinks {

    /** Whether addresses of this bot can be made: not in the moments after a start in which Telegram has not told it its name. */
    boolean areKnown();

    /**
     * The address that opens this bot as if {@code /start} with the token had been sent.
     *
     * @param token at most 64 of {@code A-Z a-z 0-9 _ -}
     * @throws IllegalStateException while they are not {@link #areKnown known}; never waits for it
     */
    String start(String token);

    /** The address at which a person picks the chat to send a link to, with words beneath it. */
    String share(String link, String words);
}
