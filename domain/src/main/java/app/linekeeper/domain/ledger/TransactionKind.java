package app.linekeeper.domain.ledger;

/** Why money moved. */
public enum TransactionKind {
    /** Money reached the bank for a wallet (rule 20). */
    TOP_UP,
    /** Money reached the bank for an invoice. */
    INVOICE_MONEY,
    /** What came for an invoice went to the payer's wallet: more than was asked for, late, twice, or for nothing any more (rule 19). */
    INVOICE_REST,
    /** What was said of money that reached the bank proved wrong, and was taken back. */
    TAKEN_BACK,
    /** An order was paid by invoice. */
    INVOICE_PAYMENT,
    /** A provider took money by card. */
    CARD_MONEY,
    /** An order was paid by card. */
    CARD_PAYMENT,
    /** What came by card for an order that could no longer be paid went to the payer's wallet (rule 21). */
    CARD_REST,
    /** What came by card and can be of no use here is to go back the way it came. */
    CARD_USELESS,
    /** A provider gave back by card what a seller owed. */
    CARD_RETURNED,
    /** An order was paid from a wallet. */
    WALLET_PAYMENT,
    /** An order was paid with bonuses (rule 17). */
    BONUS_PAYMENT,
    /** An operator gave bonuses. */
    BONUS_CREDIT,
    /** A partner got a share of what a client paid (rule 8). */
    CASHBACK,
    /** What was paid for came to nothing, and so did the cashback for it (rule 22). */
    CASHBACK_TAKEN_BACK,
    /** Lines that ran were given back unused, and so was their money (rule 22). */
    REFUND,
    /** An operator credited something by hand, with a reason. */
    CREDIT_BY_HAND,
    /** An operator debited something by hand, with a reason. */
    DEBIT_BY_HAND,
    /** A partner withdrew bonuses, to be paid out by bank. */
    WITHDRAWAL,
    /** The bank was ordered to pay out what a seller owed. */
    PAYOUT,
    /** What was paid for came to nothing, and its money went back where it came from (rule 16). */
    GIVEN_BACK
}
