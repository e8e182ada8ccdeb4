package app.linekeeper.domain.card;

import app.linekeeper.domain.gateway.CardMethod;
import app.linekeeper.domain.gateway.GatewayId;

/** What can be paid with at one provider: as text, the account of an offer, such as {@code tkassa.CARD}. */
public record CardWay(GatewayId gateway, CardMethod method) {

    private static final char BETWEEN = '.';

    /** @throws IllegalArgumentException of any text but what {@link #toString} wrote, with or without more behind a dot */
    public static CardWay parse(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length < 2) {
            throw new IllegalArgumentException("no way to pay by card: " + text);
        }
        return new CardWay(new GatewayId(parts[0]), CardMethod.valueOf(parts[1]));
    }

    /** The same, by this payer: what is taken of an offer. */
    public String by(String payer) {
        return toString() + BETWEEN + payer;
    }

    @Override
    public String toString() {
        return gateway.value() + BETWEEN + method;
    }
}
