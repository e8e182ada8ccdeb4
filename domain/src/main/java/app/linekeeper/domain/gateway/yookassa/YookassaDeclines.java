package app.linekeeper.domain.gateway.yookassa;

import app.linekeeper.domain.gateway.Decline;
import app.linekeeper.domain.gateway.Decline.Kind;

/** What the reasons of a cancelled payment mean for people. */
final class YookassaDeclines {

    private YookassaDeclines() {}

    static Decline of(String reason) {
        return new Decline(kind(reason), reason);
    }

    private static Kind kind(String reason) {
        return switch (reason) {
            case "insufficient_funds", "payment_method_limit_exceeded" -> Kind.NO_MONEY;
            case "3d_secure_failed", "internal_timeout", "identification_required" -> Kind.NOT_CONFIRMED;
            case "card_expired" -> Kind.CARD_EXPIRED;
            case "invalid_card_number", "payment_method_restricted", "country_forbidden" -> Kind.CARD_REFUSED;
            case "permission_revoked" -> Kind.PERMISSION_WITHDRAWN;
            default -> Kind.OTHER;
        };
    }
}
