package app.linekeeper.domain.bank;

import static app.linekeeper.domain.testing.Shop.WHATSAPP;
import static app.linekeeper.domain.testing.Shop.aKey;

import app.linekeeper.domain.access.Actor;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.invoice.Invoice;
import app.linekeeper.domain.invoice.InvoiceId;
import app.linekeeper.domain.invoice.InvoiceState;
import app.linekeeper.domain.invoice.Invoices;
import app.linekeeper.domain.invoice.InvoicingOrder;
import app.linekeeper.domain.ledger.Accounts;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderState;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.FlakyProvisioning;
import app.linekeeper.domain.testing.Moves;
import app.linekeeper.domain.testing.Requisited;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A partner who owes an invoice of 1,791 rubles, and statements that come from the bank. */
@DomainTest
abstract class BankTest {

    static final Money PRICE = Money.of("1791.00", "RUB");
    static final Money NOTHING = Money.of("0.00", "RUB");
    static final Actor UPLOAD = new Actor.ByJob("upload");

    @Autowired
    Fixtures fixtures;

    @Autowired
    Shop shop;

    @Autowired
    Requisited requisited;

    @Autowired
    Moves moves;

    @Autowired
    FlakyProvisioning provisioning;

    @Autowired
    PlacingOrder placing;

    @Autowired
    InvoicingOrder invoicing;

    @Autowired
    Invoices invoices;

    @Autowired
    Orders orders;

    @Autowired
    Accounts accounts;

    @Autowired
    LoadingStatement loading;

    @Autowired
    UnmatchedLines unmatched;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    SavedPartner north;
    Order order;
    Invoice invoice;

    @BeforeEach
    void anInvoiceThatWaits() {
        north = fixtures.aPartner().withClient("Daisy").withCompany("North").saved();
        requisited.complete(company());
        order = anOrder();
        invoice = anInvoice(order);
    }

    @AfterEach
    void asAtFirst() {
        clock.reset();
        provisioning.reset();
    }

    CompanyId company() {
        return north.company().id();
    }

    Order anOrder() {
        return placing.buy(new BuyLines(north.owner(), north.client().id(), List.of(WHATSAPP), 1, 1, aKey()))
                .orElseThrow();
    }

    Invoice anInvoice(Order asked) {
        return invoicing
                .invoice(north.owner(), asked.id(), company(), PRICE, aKey())
                .orElseThrow();
    }

    String number() {
        return invoice.number();
    }

    StatementReport load(StatementText text) {
        return load(text.bytes()).orElseThrow();
    }

    Outcome<StatementReport> load(byte[] file) {
        return loading.load(UPLOAD, "statement.txt", file, LoadingProgress.NOBODY);
    }

    /** The only line that the statement brought. */
    BankLineCard line(StatementReport report) {
        UUID id = jdbc.sql("select id from bank_line where statement = ?")
                .param(report.id().value())
                .query(UUID.class)
                .single();
        return card(new BankLineId(id));
    }

    BankLineCard card(BankLineId id) {
        return unmatched.one(shop.operator(), id).orElseThrow();
    }

    Money wallet() {
        return accounts.balance(ChartOfAccounts.wallet(company(), PRICE.currency()));
    }

    OrderState state(Order asked) {
        return orders.findById(asked.id()).orElseThrow().state();
    }

    InvoiceState state(InvoiceId id) {
        return invoices.findById(id).orElseThrow().state(java.time.LocalDate.of(2026, 11, 23));
    }

    static Refusal refusal(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal();
    }

    static Reason reason(Outcome<?> outcome) {
        return refusal(outcome).reason();
    }
}
