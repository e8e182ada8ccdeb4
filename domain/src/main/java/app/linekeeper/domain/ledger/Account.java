package app.linekeeper.domain.ledger;

import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.shared.PartnerId;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.UUID;

/** An account of the ledger: what it stands for, whose it is and in which currency. It is opened by its first posting. */
public record Account(AccountKind kind, UUID owner, Currency currency) {

    public static Account wallet(CompanyId company, Currency currency) {
        return new Account(AccountKind.WALLET, company.value(), currency);
    }

    public static Account bonuses(PartnerId partner, Currency currency) {
        return new Account(AccountKind.BONUS, partner.value(), currency);
    }

    public static Account sales(SellerId seller, Currency currency) {
        return new Account(AccountKind.SALES, seller.value(), currency);
    }

    public static Account bonusExpense(SellerId seller, Currency currency) {
        return new Account(AccountKind.BONUS_EXPENSE, seller.value(), currency);
    }

    public static Account bankClearing(SellerId seller, Currency currency) {
        return new Account(AccountKind.BANK_CLEARING, seller.value(), currency);
    }

    /** Derived from what the account is, so that no look-up is needed to find it. */
    UUID id() {
        return UUID.nameUUIDFromBytes((kind + "/" + owner + "/" + currency).getBytes(StandardCharsets.US_ASCII));
    }
}
