package app.linekeeper.domain.gateway.tkassa;

import app.linekeeper.domain.gateway.Decline;
import app.linekeeper.domain.gateway.Decline.Kind;

/** What the bank's codes mean for people; from 1001 to 1099 they are those of the card's own bank. */
final class TkassaDeclines {

    private TkassaDeclines() {}

    static Decline of(String code) {
        return new Decline(kind(code), code);
    }

    private static Kind kind(String code) {
        return switch (code) {
            case "103", "116", "1013", "1019", "1051", "1061", "1065", "1075", "5060", "5061", "5062" -> Kind.NO_MONEY;
            case "101", "106", "108", "511", "1055", "1077", "1086", "2014" -> Kind.NOT_CONFIRMED;
            case "252", "1033", "1054", "1080" -> Kind.CARD_EXPIRED;
            case "506", "508", "600", "642" -> Kind.CARD_REFUSED;
            case "1004", "1007", "1014", "1015", "1039", "1041", "1043", "1053" -> Kind.CARD_REFUSED;
            case "1057", "1058", "1078", "5064", "5065", "5066" -> Kind.CARD_REFUSED;
            case "262", "3012", "3014", "3015", "5031" -> Kind.PERMISSION_WITHDRAWN;
            default -> Kind.OTHER;
        };
    }
}
