package app.linekeeper.domain.history;

import static app.linekeeper.domain.testing.Shop.WHATSAPP;
import static app.linekeeper.domain.testing.Shop.aKey;

import app.linekeeper.domain.access.Actor;
import app.linekeeper.domain.invoice.Arrival;
import app.linekeeper.domain.invoice.CancellingInvoice;
import app.linekeeper.domain.invoice.Invoice;
import app.linekeeper.domain.invoice.InvoicingOrder;
import app.linekeeper.domain.invoice.InvoicingWallet;
import app.linekeeper.domain.invoice.ReceivingMoney;
import app.linekeeper.domain.ledger.Subject;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.testing.Requisited;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** Invoices for orders and wallets, and money that comes for them: part, all, too much, twice, or for one that was cancelled. */
class Invoicing {

    private final PlacingOrder placing;
    private final InvoicingOrder orders;
    private final InvoicingWallet wallets;
    private final CancellingInvoice cancelling;
    private final ReceivingMoney receiving;
    private final Requisited requisited;
    private final TransactionTemplate transaction;

    Invoicing(
            PlacingOrder placing,
            InvoicingOrder orders,
            InvoicingWallet wallets,
            CancellingInvoice cancelling,
            ReceivingMoney receiving,
            Requisited requisited,
            TransactionTemplate transaction) {
        this.placing = placing;
        this.orders = orders;
        this.wallets = wallets;
        this.cancelling = cancelling;
        this.receiving = receiving;
        this.requisited = requisited;
        this.transaction = transaction;
    }

    /** On the partner's company, or on the client's. */
    String order(History history) {
        boolean byClient = history.oneIn(2);
        int lines = 1 + history.random.nextInt(2);
        Order order = placing.buy(new BuyLines(
                        history.partner.owner(), history.partner.client().id(), List.of(WHATSAPP), 1, lines, aKey()))
                .orElseThrow();
        Deal.Terms terms = new Deal.Terms(199_000, 199_000, 1, BigDecimal.ZERO, new BigDecimal("0.35"));
        Deal.Pays pays = byClient ? Deal.Pays.CLIENT : Deal.Pays.INVOICE;
        Deal deal = new Deal(order.id(), pays, terms, lines, lines, 0);
        if (byClient && history.clientCompany == null) {
            history.clientCompany = requisited.ofClient(history.partner.client(), "Daisy LLC");
        }
        Invoice invoice = orders.invoice(
                        history.partner.owner(),
                        order.id(),
                        byClient
                                ? history.clientCompany
                                : history.partner.company().id(),
                        history.rub(deal.price()),
                        aKey())
                .orElseThrow();
        history.billed.add(new Billed(invoice, deal));
        return "an invoice for " + deal;
    }

    String topUp(History history) {
        Money sum = history.rub(1 + history.random.nextInt(1_000_000));
        Invoice invoice = wallets.invoice(
                        history.partner.owner(), history.partner.company().id(), sum, aKey())
                .orElseThrow();
        history.billed.add(new Billed(invoice, null));
        return "an invoice for a wallet of " + sum;
    }

    /** Part, all, or too much; or anything for one that is closed. */
    String money(History history) {
        if (history.billed.isEmpty()) {
            return "nothing was invoiced";
        }
        Billed billed = history.billed.get(history.random.nextInt(history.billed.size()));
        long due = Math.max(1, billed.due());
        long minor = switch (history.random.nextInt(3)) {
            case 0 -> Math.max(1, due / 2);
            case 1 -> due;
            default -> due + 1 + history.random.nextInt(1_000);
        };
        Arrival arrival = new Arrival(
                billed.invoice.seller(),
                history.rub(minor),
                LocalDate.of(2026, 11, 23),
                new Subject("BANK_LINE", UUID.randomUUID()),
                new Actor.ByJob("bank"),
                aKey());
        receive(billed, arrival);
        billed.receive(history, arrival, minor);
        history.again.add(() -> receive(billed, arrival));
        return minor + " for invoice " + billed.invoice.number();
    }

    String cancel(History history) {
        Billed billed =
                history.billed.stream().filter(Billed::isOpen).findFirst().orElse(null);
        if (billed == null) {
            return "no invoice is open";
        }
        cancelling.cancel(history.partner.owner(), billed.invoice.id()).orElseThrow();
        billed.cancel(history);
        history.again.add(() ->
                cancelling.cancel(history.partner.owner(), billed.invoice.id()).orElseThrow());
        return "cancelled invoice " + billed.invoice.number();
    }

    /** What was received last is taken back, unless it was spent. */
    String takeBack(History history) {
        Billed billed = history.billed.stream()
                .filter(one -> one.last() != null)
                .findFirst()
                .orElse(null);
        if (billed == null) {
            return "nothing was received";
        }
        Billed.Sum sum = billed.last();
        IdempotencyKey key = aKey();
        boolean possible = billed.canLose(history, sum);
        if (takeBack(sum.arrival(), key) != possible) {
            throw new AssertionError("taken back though spent, or not though not: " + sum);
        }
        if (possible) {
            billed.lose(history, sum);
            history.again.add(() -> takeBack(sum.arrival(), key));
        }
        return "taken back " + sum + (possible ? "" : ", which is spent");
    }

    private boolean takeBack(Arrival arrival, IdempotencyKey key) {
        return Boolean.TRUE.equals(transaction.execute(status ->
                receiving.takeBack(arrival.evidence(), arrival.subject(), key).isDone()));
    }

    private void receive(Billed billed, Arrival arrival) {
        transaction.executeWithoutResult(status -> receiving.forInvoice(billed.invoice.id(), arrival));
    }
}
