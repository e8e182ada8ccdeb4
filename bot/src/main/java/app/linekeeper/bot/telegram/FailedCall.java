package app.linekeeper.bot.telegram;

/** An answer came, and it is not what was asked for. */
final class FailedCall extends Exception {

    private final transient CallFailure failure;

    FailedCall(CallFailure failure) {
        super(failure.words());
        this.failure = failure;
    }

    CallFailure failure() {
        return failure;
    }
}
