package app.linekeeper.domain.gateway.halyk;

import app.linekeeper.domain.gateway.Decline;
import app.linekeeper.domain.gateway.GatewayAway;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.KeptMethod;
import app.linekeeper.domain.gateway.PaymentSnapshot;
import app.linekeeper.domain.gateway.PaymentStatus;
import app.linekeeper.domain.shared.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What became of an invoice, as Halyk says it.
 *
 * @param id by which money is given back
 * @param invoice the number that it was asked for, which is the attempt's
 * @param left what was taken and has not gone back
 * @param taken what was taken, be it that some of it went back since
 */
record HalykTransaction(
        String id,
        String invoice,
        PaymentStatus status,
        Money left,
        Money taken,
        @Nullable Decline decline,
        @Nullable KeptMethod kept) {

    private static final int SHOWN = 4;

    /**
     * @param isRejected where Halyk says so of the whole answer
     * @throws GatewayAway if it is in another currency, or its sums cannot be read
     */
    static HalykTransaction read(String invoice, JsonNode json, boolean isRejected) {
        String name = isRejected ? "REJECT" : json.path("statusName").asString("");
        String currency = json.path("currency").asString("");
        if (!currency.isEmpty() && !currency.equals(Tenge.KZT.getCurrencyCode())) {
            throw new GatewayAway("halyk answered with a sum in another currency");
        }
        PaymentStatus status = status(name);
        Money amount = Tenge.read(json.path("amount"));
        Money original = Tenge.read(json.path("orgAmount"));
        Money taken = original.isPositive() ? original : amount;
        boolean allWentBack = name.equals("REFUND");
        return new HalykTransaction(
                json.path("id").asString(""),
                invoice,
                status,
                allWentBack ? Money.zero(Tenge.KZT) : amount,
                taken,
                status == PaymentStatus.CANCELED ? decline(json) : null,
                kept(json));
    }

    PaymentSnapshot snapshot() {
        return new PaymentSnapshot(
                new GatewayPayment(invoice), invoice, status, taken, wentBack(), decline, kept, null);
    }

    Money wentBack() {
        return taken.minus(left);
    }

    private static PaymentStatus status(String name) {
        return switch (name) {
            case "CHARGE", "REFUND" -> PaymentStatus.SUCCEEDED;
            case "AUTH" -> PaymentStatus.AUTHORIZED;
            case "CANCEL", "CANCEL_OLD", "REJECT", "FAILED" -> PaymentStatus.CANCELED;
            default -> PaymentStatus.PENDING;
        };
    }

    private static Decline decline(JsonNode json) {
        return HalykDecline.of(
                json.path("reasonCode").asString(""), json.path("reason").asString(""));
    }

    private static @Nullable KeptMethod kept(JsonNode json) {
        String card = json.path("cardID").asString("");
        String mask = json.path("cardMask").asString("");
        if (card.isEmpty() || mask.length() < SHOWN) {
            return null;
        }
        return new KeptMethod(card, "•• " + mask.substring(mask.length() - SHOWN), null);
    }
}
