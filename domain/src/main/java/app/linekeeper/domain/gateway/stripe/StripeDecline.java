package app.linekeeper.domain.gateway.stripe;

import app.linekeeper.domain.gateway.Decline;
import app.linekeeper.domain.gateway.Decline.Kind;
import com.stripe.model.StripeError;
import org.jspecify.annotations.Nullable;

/** What the codes mean by which Stripe says why it took nothing. */
final class StripeDecline {

    private StripeDecline() {}

    static Decline of(@Nullable StripeError error) {
        return of(error == null ? "" : code(error));
    }

    static Decline of(String code) {
        return new Decline(kind(code), code);
    }

    /** The bank's where it gave one, otherwise Stripe's. */
    static String code(StripeError error) {
        if (error.getDeclineCode() != null) {
            return error.getDeclineCode();
        }
        return error.getCode() == null ? "" : error.getCode();
    }

    private static Kind kind(String code) {
        return switch (code) {
            case "insufficient_funds",
                    "card_velocity_exceeded",
                    "withdrawal_count_limit_exceeded",
                    "amount_too_large" -> Kind.NO_MONEY;
            case "authentication_required", "authentication_not_handled", "payment_intent_authentication_failure" ->
                Kind.NOT_CONFIRMED;
            case "expired_card", "invalid_expiry_month", "invalid_expiry_year" -> Kind.CARD_EXPIRED;
            case "lost_card",
                    "stolen_card",
                    "pickup_card",
                    "restricted_card",
                    "invalid_account",
                    "invalid_number",
                    "incorrect_number",
                    "new_account_information_available",
                    "resource_missing" -> Kind.CARD_REFUSED;
            case "revocation_of_authorization", "revocation_of_all_authorizations", "stop_payment_order" ->
                Kind.PERMISSION_WITHDRAWN;
            default -> Kind.OTHER;
        };
    }
}
