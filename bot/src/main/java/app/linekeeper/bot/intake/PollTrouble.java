package app.linekeeper.bot.intake;

/** Says in words what an HTTP status means for whoever asks for updates. */
final class PollTrouble {

    private PollTrouble() {}

    static String words(int status) {
        return switch (status) {
            case 401, 404 ->
                "Telegram does not accept the token (HTTP " + status + "). Was it revoked or mistyped?"
                        + " Ask @BotFather for the present one and set linekeeper.telegram.token.";
            case 409 ->
                "somebody else asks for this bot's updates (HTTP 409). Another copy of the program runs with"
                        + " the same token and another database: stop one of them.";
            case 429 -> "Telegram asks to wait (HTTP 429)";
            case 200 ->
                "something else than Telegram answers (HTTP 200): whatever is on the way blocks it, or wants"
                        + " somebody to sign in.";
            default -> "Telegram answers with HTTP " + status;
        };
    }
}
