package app.linekeeper.domain.gateway.stripe;

/** A saved card: Stripe wants its owner named with it. */
record StripeToken(String customer, String method) {

    private static final String BETWEEN = ":";

    static StripeToken read(String token) {
        int at = token.indexOf(BETWEEN);
        return at < 0
                ? new StripeToken("cus_" + token, "pm_" + token)
                : new StripeToken(token.substring(0, at), token.substring(at + 1));
    }

    String written() {
        return customer + BETWEEN + method;
    }
}
