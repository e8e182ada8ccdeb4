package app.linekeeper.domain.shared;

import java.util.Locale;

/** The reasons for which the domain refuses; each is worded in the bundle {@code refusal} under its key. */
public enum Reason {
    NOT_FOUND,
    NOT_ALLOWED,
    NOT_UNDERSTOOD,
    // money
    NO_PRICES,
    NO_CHANNELS,
    CHANNEL_NOT_SOLD,
    TERM_NOT_OFFERED,
    QUANTITY_OUT_OF_RANGE,
    NO_LINES,
    SEVERAL_CLIENTS,
    PARTNER_SUSPENDED,
    PRICE_CHANGED,
    ORDER_PAID,
    ORDER_CANCELLED,
    WALLET_SHORT,
    WALLET_OTHER_CURRENCY,
    BONUSES_SHORT,
    LINE_NAME_WRONG,
    AMOUNT_NOT_POSITIVE,
    OTHER_CURRENCY,
    // documents
    ACT_UNPAID,
    ACT_CANCELLED,
    ACT_BONUSES,
    ACT_NOT_ACTIVE,
    ACT_REQUISITES;

    /** The bundle key, such as {@code refusal.not_found}. */
    public String key() {
        return "refusal." + name().toLowerCase(Locale.ROOT);
    }
}
