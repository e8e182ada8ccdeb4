package app.linekeeper.domain.gateway.tkassa;

import app.linekeeper.domain.gateway.Decline;
import app.linekeeper.domain.gateway.Decline.Kind;
import java.util.Map;

/** What the bank's codes mean for people; those of the card's own bank are its codes of ISO 8583 plus 1000. */
final class TkassaDeclines {

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("101", Kind.NOT_CONFIRMED),
            Map.entry("116", Kind.NO_MONEY),
            Map.entry("1004", Kind.CARD_REFUSED),
            Map.entry("1007", Kind.CARD_REFUSED),
            Map.entry("1014", Kind.CARD_REFUSED),
            Map.entry("1033", Kind.CARD_EXPIRED),
            Map.entry("1041", Kind.CARD_REFUSED),
            Map.entry("1043", Kind.CARD_REFUSED),
            Map.entry("1046", Kind.CARD_REFUSED),
            Map.entry("1051", Kind.NO_MONEY),
            Map.entry("1054", Kind.CARD_EXPIRED),
            Map.entry("1061", Kind.NO_MONEY),
            Map.entry("1062", Kind.CARD_REFUSED),
            Map.entry("1065", Kind.NO_MONEY),
            Map.entry("1078", Kind.CARD_REFUSED));

    private TkassaDeclines() {}

    static Decline of(String code) {
        return new Decline(KINDS.getOrDefault(code, Kind.OTHER), code);
    }
}
