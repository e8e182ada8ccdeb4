package app.linekeeper.conversations.flows.invoice;

import static app.linekeeper.conversations.flow.CommonSlots.INVOICE;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.notice.Telling;
import app.linekeeper.conversations.notice.Told;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.cashback.CashbackCredited;
import app.linekeeper.domain.company.Companies;
import app.linekeeper.domain.invoice.Became;
import app.linekeeper.domain.invoice.Invoice;
import app.linekeeper.domain.invoice.InvoiceIssued;
import app.linekeeper.domain.invoice.Invoices;
import app.linekeeper.domain.invoice.MoneyReceived;
import app.linekeeper.domain.invoice.MoneyTakenBack;
import app.linekeeper.domain.notice.choice.NoticeTopic;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Text;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the partner's team, and the client who paid, what came of money for an invoice, and the team of its cashback. */
@Component
class TellingOfInvoices {

    private final Invoices invoices;
    private final Orders orders;
    private final Companies companies;
    private final Telling telling;

    TellingOfInvoices(Invoices invoices, Orders orders, Companies companies, Telling telling) {
        this.invoices = invoices;
        this.orders = orders;
        this.companies = companies;
        this.telling = telling;
    }

    @EventListener
    void on(MoneyReceived received) {
        Invoice invoice = invoices.findById(received.invoice()).orElseThrow();
        OrderId order = invoice.order();
        if (order == null) {
            telling.partner(
                    invoice.partner(),
                    Permission.INVOICE,
                    NoticeTopic.MONEY,
                    Told.of(said(
                                    received.became() == Became.TWICE
                                            ? "invoices.told_wallet_twice"
                                            : "invoices.told_wallet",
                                    invoice,
                                    received))
                            .button(Text.of("notice.to_balance"), FlowNames.BALANCE, Facts.none()));
        } else {
            tell(received, invoice, orders.findById(order).orElseThrow());
        }
    }

    @EventListener
    void on(InvoiceIssued issued) {
        Invoice invoice = invoices.findById(issued.invoice()).orElseThrow();
        telling.partner(
                invoice.partner(),
                Permission.INVOICE,
                NoticeTopic.MONEY,
                Told.of(Text.of("invoices.told_issued")
                                .with("number", invoice.number())
                                .with("sum", invoice.sum())
                                .with("until", invoice.validUntil())
                                .with(
                                        "company",
                                        companies
                                                .findById(invoice.company())
                                                .orElseThrow()
                                                .name()))
                        .button(Text.of("notice.to_invoice"), FlowNames.INVOICE, Facts.of(INVOICE, invoice.id())),
                issued.by());
    }

    @EventListener
    void on(MoneyTakenBack taken) {
        Invoice invoice = invoices.findById(taken.invoice()).orElseThrow();
        telling.partner(
                invoice.partner(),
                Permission.INVOICE,
                NoticeTopic.MONEY,
                Told.of(Text.of("invoices.told_taken_back")
                                .with("number", invoice.number())
                                .with("sum", taken.sum()))
                        .button(Text.of("notice.to_invoice"), FlowNames.INVOICE, Facts.of(INVOICE, invoice.id())));
    }

    @EventListener
    void on(CashbackCredited credited) {
        Order order = orders.findById(credited.order()).orElseThrow();
        telling.partner(
                credited.partner(),
                Permission.SEE_MONEY,
                NoticeTopic.BONUSES,
                Told.of(Text.of("invoices.told_cashback")
                                .with("sum", credited.sum())
                                .with("order", order.number()))
                        .button(Text.of("notice.to_bonuses"), FlowNames.BONUS_HISTORY, Facts.none()));
    }

    private void tell(MoneyReceived received, Invoice invoice, Order order) {
        Text text = said("invoices.told_" + word(received.became()), invoice, received)
                .with("order", order.number())
                .with("sum", sum(received, invoice));
        telling.partner(
                invoice.partner(),
                Permission.INVOICE,
                NoticeTopic.MONEY,
                button(
                        Told.of(
                                received.toWallet().isPositive() && received.became() == Became.PAID
                                        ? Text.of("invoices.told_rest")
                                                .with("told", text)
                                                .with("rest", received.toWallet())
                                        : text),
                        received,
                        order));
        if (invoice.payer() instanceof Payer.ClientCompany) {
            telling.client(
                    order.client(),
                    NoticeTopic.MONEY,
                    Told.of(said("invoices.told_client", invoice, received)
                                    .with("state", received.became().name())
                                    .with("outstanding", invoice.outstanding()))
                            .button(Text.of("notice.to_documents"), FlowNames.CLIENT_DOCUMENTS, Facts.none()));
        }
    }

    /** Leads to the act of an order that was paid, and to one that waits, where it can be paid another way. */
    private static Told button(Told told, MoneyReceived received, Order order) {
        Text label = Text.of(received.became() == Became.PAID ? "notice.to_act" : "notice.to_order");
        return told.button(label, FlowNames.ORDER, Facts.of(ORDER, order.id()));
    }

    /** Of a paid invoice all that it asked for, of what went to the wallet all that did, else what came. */
    private static Money sum(MoneyReceived received, Invoice invoice) {
        if (received.became() == Became.PAID) {
            return invoice.sum();
        }
        return received.became() == Became.PART ? received.sum() : received.toWallet();
    }

    private Text said(String key, Invoice invoice, MoneyReceived received) {
        return Text.of(key)
                .with("number", invoice.number())
                .with(
                        "company",
                        companies.findById(invoice.company()).orElseThrow().name())
                .with("sum", received.sum())
                .with("outstanding", invoice.outstanding());
    }

    private static String word(Became became) {
        return became.name().toLowerCase(Locale.ROOT);
    }
}
