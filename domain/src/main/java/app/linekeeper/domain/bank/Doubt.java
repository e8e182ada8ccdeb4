package app.linekeeper.domain.bank;

/** Why a line waits for an operator instead of being matched by itself (rule 19). */
public enum Doubt {
    /** No number in its purpose that a check digit closes. */
    NO_NUMBER,
    /** Two different ones. */
    SEVERAL_NUMBERS,
    /** There is no such invoice of whoever the account belongs to. */
    NO_INVOICE,
    /** It is in another currency than the invoice, or than the account should be in. */
    CURRENCY,
    /** It is not what the invoice asks for. */
    SUM,
    /** It came from somebody else than the invoice was made out to. */
    PAYER,
    /** Its day is still to come. */
    DATE,
    /** It was matched, and posting it failed. */
    FAILED
}
