package app.linekeeper.domain.history;

import app.linekeeper.domain.ledger.AccountKind;
import app.linekeeper.domain.order.OrderId;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An order of alike lines as somebody would count it by hand: its price and its cashback are counted here anew.
 *
 * @param running how many of its lines run
 * @param pending how many are paid and not active yet
 */
record Deal(OrderId order, Pays pays, Terms terms, int lines, int running, int pending) {

    /** Who pays: from which account, and to which the money goes back where lines are called off or refunded. */
    enum Pays {
        WALLET(AccountKind.WALLET, AccountKind.WALLET, AccountKind.WALLET, true),
        BONUSES(AccountKind.BONUS, AccountKind.BONUS, AccountKind.BONUS, false),
        INVOICE(AccountKind.BANK_CLEARING, AccountKind.WALLET, AccountKind.PAYOUT, true),
        CLIENT(AccountKind.BANK_CLEARING, AccountKind.WALLET, AccountKind.PAYOUT, false);

        final AccountKind from;
        final AccountKind calledOffTo;
        final AccountKind refundedTo;
        final boolean takesDiscount;

        Pays(AccountKind from, AccountKind calledOffTo, AccountKind refundedTo, boolean takesDiscount) {
            this.from = from;
            this.calledOffTo = calledOffTo;
            this.refundedTo = refundedTo;
            this.takesDiscount = takesDiscount;
        }
    }

    /**
     * @param monthly list price a month of a line
     * @param earning list price a month of those of its channels that earn cashback
     */
    record Terms(long monthly, long earning, int months, BigDecimal termRate, BigDecimal rate) {}

    long linePrice() {
        long afterTerm = less(terms.monthly() * terms.months(), terms.termRate());
        return pays.takesDiscount ? less(afterTerm, terms.rate()) : afterTerm;
    }

    long price() {
        return linePrice() * lines;
    }

    long lineCashback() {
        return pays == Pays.CLIENT ? share(less(terms.earning() * terms.months(), terms.termRate()), terms.rate()) : 0;
    }

    Deal with(int stillRunning, int stillPending) {
        return new Deal(order, pays, terms, lines, stillRunning, stillPending);
    }

    private static long less(long minor, BigDecimal rate) {
        return minor - share(minor, rate);
    }

    private static long share(long minor, BigDecimal rate) {
        return BigDecimal.valueOf(minor)
                .multiply(rate)
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }
}
