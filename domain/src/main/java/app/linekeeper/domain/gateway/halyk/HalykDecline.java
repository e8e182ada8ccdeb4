package app.linekeeper.domain.gateway.halyk;

import app.linekeeper.domain.gateway.Decline;
import app.linekeeper.domain.gateway.Decline.Kind;
import app.linekeeper.domain.gateway.PaymentBegun;
import app.linekeeper.domain.gateway.http.ProviderAnswer;
import tools.jackson.databind.JsonNode;

/** What the codes mean by which Halyk says why it took nothing. */
final class HalykDecline {

    private HalykDecline() {}

    static Decline of(String code, String reason) {
        return new Decline(kind(code), (code + " " + reason).trim());
    }

    /** Of a request that was refused as such. */
    static PaymentBegun refused(ProviderAnswer answer) {
        JsonNode json = answer.json();
        Decline decline =
                of(json.path("code").asString(""), json.path("message").asString(""));
        return new PaymentBegun.NotAccepted(decline, HalykApi.words(answer));
    }

    private static Kind kind(String code) {
        return switch (code) {
            case "484", "488", "491" -> Kind.NO_MONEY;
            case "455", "468", "473", "499" -> Kind.NOT_CONFIRMED;
            case "478", "485" -> Kind.CARD_EXPIRED;
            case "465", "467", "471", "472", "479", "481", "482", "483", "489", "492", "522", "524", "525" ->
                Kind.CARD_REFUSED;
            default -> Kind.OTHER;
        };
    }
}
