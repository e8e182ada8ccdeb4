package app.linekeeper.conversations;

/** Makes addresses that open things in Telegram. */
public interface ChatLinks {

    /**
     * The address that opens this bot as if {@code /start} with the token had been sent.
     *
     * @param token at most 64 of {@code A-Z a-z 0-9 _ -}
     * @throws NotYet while the bot does not know its own name; never waits for it
     */
    String start(String token);

    /** The address at which a person picks the chat to send a link to, with words beneath it. */
    String share(String link, String words);

    /** No address can be made right now, because Telegram has not told the bot its name since the start; soon it will. */
    final class NotYet extends RuntimeException {

        public NotYet() {
            super("the name of the bot is not known yet");
        }
    }
}
