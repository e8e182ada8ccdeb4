package app.linekeeper.domain.accountstatement;

import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.locales.Text;

/** What an operation between a company and its seller is, as accountants call it. */
enum Ground {
    MONEY("account_statement.money"),
    CARD("account_statement.card"),
    SOLD("account_statement.sold"),
    GIVEN_BACK("account_statement.given_back"),
    TAKEN_BACK("account_statement.taken_back"),
    BY_HAND("account_statement.by_hand"),
    BONUSES("account_statement.bonuses"),
    PAID_OUT("account_statement.paid_out");

    private final String key;

    Ground(String key) {
        this.key = key;
    }

    static Ground of(TransactionKind kind) {
        return switch (kind) {
            case TOP_UP, INVOICE_MONEY, INVOICE_REST -> MONEY;
            case CARD_MONEY, CARD_REST -> CARD;
            case WALLET_PAYMENT, INVOICE_PAYMENT, CARD_PAYMENT, BONUS_PAYMENT -> SOLD;
            case REFUND, GIVEN_BACK -> GIVEN_BACK;
            case TAKEN_BACK -> TAKEN_BACK;
            case CREDIT_BY_HAND, DEBIT_BY_HAND -> BY_HAND;
            case WITHDRAWAL, BONUS_CREDIT, CASHBACK, CASHBACK_TAKEN_BACK -> BONUSES;
            case PAYOUT, CARD_RETURNED, CARD_USELESS -> PAID_OUT;
        };
    }

    Text text() {
        return Text.of(key);
    }
}
