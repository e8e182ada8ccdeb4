package app.linekeeper.domain.history;

import app.linekeeper.domain.invoice.Arrival;
import app.linekeeper.domain.invoice.Invoice;
import app.linekeeper.domain.ledger.AccountKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An invoice as somebody would keep it by hand, in minor units. */
final class Billed {

    final Invoice invoice;
    private final @Nullable Deal deal;
    private final List<Sum> sums = new ArrayList<>();
    private long received;
    private boolean paid;
    private boolean cancelled;

    /** @param deal what it is for; null for a wallet */
    Billed(Invoice invoice, @Nullable Deal deal) {
        this.invoice = invoice;
        this.deal = deal;
    }

    /**
     * Money that came.
     *
     * @param counted whether it came while the invoice was open
     */
    record Sum(Arrival arrival, long minor, long toWallet, boolean counted) {}

    boolean isOpen() {
        return !paid && !cancelled;
    }

    long due() {
        return isOpen() ? invoice.sum().minor() - received : 1;
    }

    void receive(History history, Arrival arrival, long minor) {
        boolean counted = isOpen();
        long toWallet = counted && deal != null ? Math.max(0, minor - due()) : minor;
        history.book.move(AccountKind.BANK_CLEARING, AccountKind.INVOICE, minor - toWallet);
        history.book.move(AccountKind.BANK_CLEARING, wallet(history), toWallet);
        if (counted) {
            received += minor;
            paid = received >= invoice.sum().minor();
        }
        sums.add(new Sum(arrival, minor, toWallet, counted));
        if (counted && paid && deal != null) {
            history.book.move(AccountKind.INVOICE, AccountKind.SALES, deal.price());
            history.book.move(AccountKind.BONUS_EXPENSE, AccountKind.BONUS, deal.lineCashback() * deal.lines());
            history.deals.add(deal);
        }
    }

    void cancel(History history) {
        cancelled = true;
        if (deal != null) {
            history.book.move(AccountKind.INVOICE, wallet(history), received);
            sums.replaceAll(sum -> new Sum(sum.arrival(), sum.minor(), sum.minor(), sum.counted()));
        }
    }

    @Nullable
    Sum last() {
        return sums.isEmpty() ? null : sums.get(sums.size() - 1);
    }

    boolean canLose(History history, Sum sum) {
        boolean spent = deal != null && paid && sum.toWallet() < sum.minor();
        return !spent && history.book.of(wallet(history)) >= sum.toWallet();
    }

    void lose(History history, Sum sum) {
        history.book.move(AccountKind.INVOICE, AccountKind.BANK_CLEARING, sum.minor() - sum.toWallet());
        history.book.move(wallet(history), AccountKind.BANK_CLEARING, sum.toWallet());
        if (sum.counted()) {
            received -= sum.minor();
            paid = !cancelled && received >= invoice.sum().minor();
        }
        sums.remove(sum);
    }

    private Object wallet(History history) {
        return deal != null && deal.pays() == Deal.Pays.CLIENT ? History.CLIENTS_WALLET : AccountKind.WALLET;
    }
}
