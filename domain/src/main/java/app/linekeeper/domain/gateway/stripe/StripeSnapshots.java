package app.linekeeper.domain.gateway.stripe;

import app.linekeeper.domain.gateway.Decline;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.KeptMethod;
import app.linekeeper.domain.gateway.PaymentSnapshot;
import app.linekeeper.domain.gateway.PaymentStatus;
import app.linekeeper.domain.shared.Money;
import com.stripe.model.Charge;
import com.stripe.model.PaymentIntent;
import com.stripe.model.PaymentMethod;
import com.stripe.model.checkout.Session;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Stripe says of a payment, in words of ours. A page is a session, which has an intent once somebody pays on it. */
final class StripeSnapshots {

    /** By which an intent or a session says which attempt it is for. */
    static final String ATTEMPT = "attempt";

    private StripeSnapshots() {}

    static PaymentSnapshot of(Session page) {
        PaymentIntent intent = page.getPaymentIntentObject();
        PaymentStatus status = status(page, intent);
        return new PaymentSnapshot(
                new GatewayPayment(page.getId()),
                page.getClientReferenceId(),
                status,
                money(page.getAmountTotal(), page.getCurrency()),
                refunded(intent, page.getCurrency()),
                status == PaymentStatus.CANCELED ? decline(intent) : null,
                kept(intent),
                null);
    }

    /** Of what was charged without a page. */
    static PaymentSnapshot of(PaymentIntent intent) {
        PaymentStatus status = status(intent);
        return new PaymentSnapshot(
                new GatewayPayment(intent.getId()),
                attempt(intent.getMetadata()),
                status,
                money(intent.getAmount(), intent.getCurrency()),
                refunded(intent, intent.getCurrency()),
                status == PaymentStatus.CANCELED ? decline(intent) : null,
                null,
                null);
    }

    static @Nullable String attempt(@Nullable Map<String, String> metadata) {
        return metadata == null ? null : metadata.get(ATTEMPT);
    }

    static Money money(long minor, String currency) {
        return new Money(minor, Currency.getInstance(currency.toUpperCase(Locale.ROOT)));
    }

    private static PaymentStatus status(Session page, @Nullable PaymentIntent intent) {
        return switch (page.getStatus()) {
            case "expired" -> PaymentStatus.EXPIRED;
            case "complete" -> "paid".equals(page.getPaymentStatus()) ? PaymentStatus.SUCCEEDED : unpaid(intent);
            default -> PaymentStatus.PENDING;
        };
    }

    private static PaymentStatus unpaid(@Nullable PaymentIntent intent) {
        return intent != null && "canceled".equals(intent.getStatus()) ? PaymentStatus.CANCELED : PaymentStatus.PENDING;
    }

    private static PaymentStatus status(PaymentIntent intent) {
        return switch (intent.getStatus()) {
            case "succeeded" -> PaymentStatus.SUCCEEDED;
            case "requires_capture" -> PaymentStatus.AUTHORIZED;
            // nobody is there to choose another card, or to confirm
            case "canceled", "requires_payment_method", "requires_action" -> PaymentStatus.CANCELED;
            default -> PaymentStatus.PENDING;
        };
    }

    private static Decline decline(@Nullable PaymentIntent intent) {
        if (intent != null && intent.getLastPaymentError() == null && "requires_action".equals(intent.getStatus())) {
            return StripeDecline.of("authentication_required");
        }
        return StripeDecline.of(intent == null ? null : intent.getLastPaymentError());
    }

    private static Money refunded(@Nullable PaymentIntent intent, String currency) {
        Charge charge = intent == null ? null : intent.getLatestChargeObject();
        return money(charge == null || charge.getAmountRefunded() == null ? 0 : charge.getAmountRefunded(), currency);
    }

    private static @Nullable KeptMethod kept(@Nullable PaymentIntent intent) {
        if (intent == null
                || !"succeeded".equals(intent.getStatus())
                || !"off_session".equals(intent.getSetupFutureUsage())) {
            return null;
        }
        PaymentMethod method = intent.getPaymentMethodObject();
        if (method == null || method.getCard() == null || intent.getCustomer() == null) {
            return null;
        }
        PaymentMethod.Card card = method.getCard();
        return new KeptMethod(
                new StripeToken(intent.getCustomer(), method.getId()).written(),
                "•• " + card.getLast4(),
                YearMonth.of(card.getExpYear().intValue(), card.getExpMonth().intValue()));
    }
}
