package app.linekeeper.domain.gateway;

/** A provider refuses whatever it is asked, because of how it is set up here: a wrong password, a blocked terminal. */
public class GatewayMisused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param words what it said, for operators, without secrets */
    public GatewayMisused(String words) {
        super(words);
    }
}
