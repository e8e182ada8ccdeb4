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
    CLIENT_LEFT,
    PRICE_CHANGED,
    ORDER_PAID,
    ORDER_CANCELLED,
    WALLET_SHORT,
    WALLET_OTHER_CURRENCY,
    BONUSES_SHORT,
    LINE_NAME_WRONG,
    AMOUNT_NOT_POSITIVE,
    OTHER_CURRENCY,
    // back and out
    REFUND_USED,
    REFUND_RENEWED_AGAIN,
    REFUND_NOT_RUNNING,
    REFUND_ALREADY,
    PAYOUT_PAID,
    // documents
    ACT_UNPAID,
    ACT_CANCELLED,
    ACT_GIVEN_BACK,
    ACT_BONUSES,
    ACT_NOT_ACTIVE,
    ACT_REQUISITES,
    // the bank
    STATEMENT_WRONG,
    MONEY_SPENT,
    BANK_LINE_DECIDED,
    SHARES_WRONG,
    OTHER_SELLER,
    DECISION_UNDONE,
    WALLET_SPENT,
    INVOICE_REQUISITES,
    INVOICE_NO_ACCOUNT,
    INVOICE_CLOSED,
    // people
    NAME_EMPTY,
    NAME_TOO_LONG,
    ZONE_UNKNOWN,
    LINK_UNKNOWN,
    LINK_USED,
    LINK_EXPIRED,
    LINK_WITHDRAWN,
    LINK_ENDED,
    LINK_PAUSED,
    LINK_OWN,
    PARTNER_HAS_OWNER,
    LAST_OWNER,
    EMAIL_UNREADABLE,
    TAX_NUMBER_LENGTH,
    TAX_NUMBER_WRONG,
    CLIENT_EMAIL_TAKEN,
    CLIENT_TAX_NUMBER_TAKEN,
    ONE_CLIENT_PER_ACCOUNT,
    CLIENT_OF_ANOTHER_PARTNER,
    CLIENT_ALREADY_THERE,
    CLIENT_REPRESENTED,
    CONSENT_OF_OWN_TEAM,
    COMPANY_EXISTS,
    REQUISITES_UNREAD,
    REQUISITE_WRONG;

    /** The bundle key, such as {@code refusal.not_found}. */
    public String key() {
        return "refusal." + name().toLowerCase(Locale.ROOT);
    }
}
