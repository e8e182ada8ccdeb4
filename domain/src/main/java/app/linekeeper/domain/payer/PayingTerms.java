package app.linekeeper.domain.payer;

import static app.linekeeper.domain.payer.PayingTerms.Follows.AUTOPAYMENT;
import static app.linekeeper.domain.payer.PayingTerms.Follows.CASHBACK;
import static app.linekeeper.domain.payer.PayingTerms.Follows.CLOSING_DOCUMENTS;
import static app.linekeeper.domain.payer.PayingTerms.Follows.RECEIPT;

import app.linekeeper.domain.pricing.PriceBasis;
import java.util.Arrays;
import java.util.Set;

/** What a payer pays and what follows from it: the table of the rules "Ways to pay", row by row. */
public enum PayingTerms {
    WALLET(PayerKind.PARTNER_COMPANY, PriceBasis.PARTNER_PAYS, CLOSING_DOCUMENTS, AUTOPAYMENT),
    INVOICE_OF_PARTNER(PayerKind.PARTNER_COMPANY, PriceBasis.PARTNER_PAYS, CLOSING_DOCUMENTS, AUTOPAYMENT),
    INVOICE_OF_CLIENT(PayerKind.CLIENT_COMPANY, PriceBasis.CLIENT_PAYS, CASHBACK, CLOSING_DOCUMENTS, AUTOPAYMENT),
    CARD_OF_ORGANISATION(PayerKind.ORGANISATION_BY_CARD, PriceBasis.PARTNER_PAYS, CLOSING_DOCUMENTS, AUTOPAYMENT),
    CARD_OF_PERSON(PayerKind.PERSON_BY_CARD, PriceBasis.PARTNER_PAYS, RECEIPT, AUTOPAYMENT),
    LINK_FOR_CLIENT(PayerKind.CLIENT_BY_LINK, PriceBasis.CLIENT_PAYS, CASHBACK, CLOSING_DOCUMENTS, RECEIPT),
    BONUSES(PayerKind.BONUSES, PriceBasis.BONUSES);

    /** What can follow from a payment. */
    enum Follows {
        CASHBACK,
        CLOSING_DOCUMENTS,
        RECEIPT,
        AUTOPAYMENT
    }

    private final PayerKind payer;
    private final PriceBasis priceBasis;
    private final Set<Follows> follows;

    PayingTerms(PayerKind payer, PriceBasis priceBasis, Follows... follows) {
        this.payer = payer;
        this.priceBasis = priceBasis;
        this.follows = Set.of(follows);
    }

    /** The terms of this payer; where money can take several ways, they are the same for each. */
    public static PayingTerms of(Payer payer) {
        return of(payer.kind());
    }

    /** The terms of every payer of this kind. */
    public static PayingTerms of(PayerKind kind) {
        return Arrays.stream(values())
                .filter(terms -> terms.payer == kind)
                .findFirst()
                .orElseThrow();
    }

    public PayerKind payer() {
        return payer;
    }

    /** Which discounts are taken off (rules 7, 8 and 17). */
    public PriceBasis priceBasis() {
        return priceBasis;
    }

    /** Whether the partner gets bonuses for what was paid (rule 8). */
    public boolean earnsCashback() {
        return follows.contains(CASHBACK);
    }

    /** Whether there can be closing documents, once the payer's requisites are complete (rule 27). */
    public boolean hasClosingDocuments() {
        return follows.contains(CLOSING_DOCUMENTS);
    }

    /** Whether the payer gets a receipt, as a person does who pays by card. */
    public boolean givesReceipt() {
        return follows.contains(RECEIPT);
    }

    /** Whether a line can be renewed by itself this way (rule 23). */
    public boolean allowsAutopayment() {
        return follows.contains(AUTOPAYMENT);
    }
}
