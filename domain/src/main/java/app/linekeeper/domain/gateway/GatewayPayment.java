package app.linekeeper.domain.gateway;

/**
 * A payment as the provider names it.
 *
 * @param id at most 100 characters; unique at the provider
 */
public record GatewayPayment(String id) {

    private static final int LONGEST = 100;

    /** @throws IllegalArgumentException if it is empty or longer */
    public GatewayPayment {
        if (id.isBlank() || id.length() > LONGEST) {
            throw new IllegalArgumentException("no id of a payment: " + id.length() + " characters");
        }
    }
}
