package app.linekeeper.domain.wallet;

import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.ledger.Account;
import app.linekeeper.domain.ledger.AccountKind;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.shared.PartnerId;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.UUID;

/** Whose the accounts of the ledger are. */
public final class ChartOfAccounts {

    private ChartOfAccounts() {}

    /** From which a payer's money is taken, and to which it goes back. */
    public static Account of(Payer payer, Currency currency) {
        AccountKind kind = switch (payer.kind()) {
            case PARTNER_COMPANY, CLIENT_COMPANY, ORGANISATION_BY_CARD -> AccountKind.WALLET;
            case BONUSES -> AccountKind.BONUS;
            case PERSON_BY_CARD, CLIENT_BY_LINK ->
                throw new IllegalStateException(payer.kind() + " keeps no money here");
        };
        return new Account(kind, payer.id(), currency);
    }

    /** What a partner's company has to spend. */
    public static Account wallet(CompanyId company, Currency currency) {
        return new Account(AccountKind.WALLET, company.value(), currency);
    }

    /** The bonuses of a partner (rule 17). */
    public static Account bonuses(PartnerId partner, Currency currency) {
        return new Account(AccountKind.BONUS, partner.value(), currency);
    }

    /** What came for an invoice and is neither spent nor on the payer's wallet; the invoice's id. */
    public static Account invoice(UUID invoice, Currency currency) {
        return new Account(AccountKind.INVOICE, invoice, currency);
    }

    /** What came by one attempt to take money by card, and is not spent; the attempt's id. */
    public static Account card(UUID attempt, Currency currency) {
        return new Account(AccountKind.CARD, attempt, currency);
    }

    /** What a provider took for a seller, or gave back; each provider has its own. */
    public static Account gatewayClearing(SellerId seller, String gateway, Currency currency) {
        UUID owner = UUID.nameUUIDFromBytes((gateway + ":" + seller).getBytes(StandardCharsets.UTF_8));
        return new Account(AccountKind.GATEWAY_CLEARING, owner, currency);
    }

    /** What a seller has still to give back by card. */
    public static Account cardReturn(SellerId seller, Currency currency) {
        return new Account(AccountKind.CARD_RETURN, seller.value(), currency);
    }

    /** What a seller has sold. */
    public static Account sales(SellerId seller, Currency currency) {
        return new Account(AccountKind.SALES, seller.value(), currency);
    }

    /** What the bonuses that were given cost a seller. */
    public static Account bonusExpense(SellerId seller, Currency currency) {
        return new Account(AccountKind.BONUS_EXPENSE, seller.value(), currency);
    }

    /** What a seller put right in wallets by hand. */
    public static Account byHand(SellerId seller, Currency currency) {
        return new Account(AccountKind.BY_HAND, seller.value(), currency);
    }

    /** What reached or left a seller's bank account. */
    public static Account bankClearing(SellerId seller, Currency currency) {
        return new Account(AccountKind.BANK_CLEARING, seller.value(), currency);
    }

    /** What a seller has still to pay out by bank. */
    public static Account payout(SellerId seller, Currency currency) {
        return new Account(AccountKind.PAYOUT, seller.value(), currency);
    }
}
