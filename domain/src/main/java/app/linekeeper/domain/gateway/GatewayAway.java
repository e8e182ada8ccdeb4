package app.linekeeper.domain.gateway;

/**
 * A provider did not answer, or not in a way that says what became of what it was asked: it may have done it. Only asking
 * it later, for the same attempt, tells.
 */
public class GatewayAway extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param words what is wrong, for operators, without secrets: such as that its certificate is not trusted */
    public GatewayAway(String words, Throwable cause) {
        super(words, cause);
    }

    public GatewayAway(String words) {
        super(words);
    }
}
