package app.linekeeper.domain.gateway.robokassa;

import app.linekeeper.domain.gateway.Decline;
import app.linekeeper.domain.gateway.GatewayAway;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.KeptMethod;
import app.linekeeper.domain.gateway.PaymentSnapshot;
import app.linekeeper.domain.gateway.PaymentStatus;
import app.linekeeper.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment as Robokassa sees it. That something of it went back is never said.
 *
 * @param state 5 begun, 10 given up, 20 held, 50 being credited, 60 returned to the payer, 80 held back, 100 done
 * @param key by which it is given back
 * @param account that it was paid from, such as a card's number with stars
 * @param saves whether what it was paid with may be charged later
 */
record RobokassaOperation(String number, int state, Money sum, String key, String account, boolean saves) {

    private static final int SHOWN = 4;

    PaymentStatus status() {
        return switch (state) {
            case 100 -> PaymentStatus.SUCCEEDED;
            case 20 -> PaymentStatus.AUTHORIZED;
            case 10, 60 -> PaymentStatus.CANCELED;
            case 5, 50, 80 -> PaymentStatus.PENDING;
            default -> throw new GatewayAway("robokassa says a state that nobody knows: " + state);
        };
    }

    PaymentSnapshot snapshot() {
        PaymentStatus status = status();
        return new PaymentSnapshot(
                new GatewayPayment(number),
                number,
                status,
                sum,
                Money.zero(sum.currency()),
                status == PaymentStatus.CANCELED ? new Decline(Decline.Kind.OTHER, String.valueOf(state)) : null,
                status == PaymentStatus.SUCCEEDED ? kept() : null,
                null);
    }

    private @Nullable KeptMethod kept() {
        if (!saves) {
            return null;
        }
        String end = account.length() < SHOWN ? "" : account.substring(account.length() - SHOWN);
        return new KeptMethod(number, end.matches("\\d{4}") ? "•• " + end : "Robokassa " + number, null);
    }
}
