package app.linekeeper.domain.gateway;

/**
 * Why a provider took no money.
 *
 * @param kind what people are told
 * @param code the provider's own, at most 60 characters, for operators
 */
public record Decline(Kind kind, String code) {

    private static final int LONGEST = 60;

    public Decline {
        code = code.length() > LONGEST ? code.substring(0, LONGEST) : code;
    }

    /** What people are told; worded as {@code card.declined_no_money}. */
    public enum Kind {
        /** Not enough money, or over a limit. */
        NO_MONEY,
        /** The payer did not confirm it, or not in time. */
        NOT_CONFIRMED,
        /** The card is past its date. */
        CARD_EXPIRED,
        /** The card is blocked, lost, closed or unknown: it is never charged again. */
        CARD_REFUSED,
        /** What was kept may be charged no more: the payer withdrew it. */
        PERMISSION_WITHDRAWN,
        /** The bank did not say why, or was away. */
        OTHER;

        /** Whether the same card is not to be tried again by itself (rule 24). */
        public boolean isHard() {
            return this == CARD_EXPIRED || this == CARD_REFUSED || this == PERMISSION_WITHDRAWN;
        }
    }
}
