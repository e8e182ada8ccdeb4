package app.linekeeper.domain.invoice;

import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.ledger.TransactionId;
import app.linekeeper.domain.shared.InputHash;
import app.linekeeper.domain.shared.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One sum that reached the bank, and what came of it. What waited on an invoice can go to the wallet, and all can be taken back, once. */
@Entity
class ReceivedMoney {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "invoice"))
    private @Nullable InvoiceId invoice;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "company"))
    private CompanyId company;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "seller"))
    private SellerId seller;

    private String evidenceKey;
    private String inputHash;
    private long sumMinor;
    private long walletMinor;
    private Currency currency;

    @Enumerated(EnumType.STRING)
    private Became became;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "transaction_id"))
    private TransactionId transaction;

    private Instant receivedAt;
    private @Nullable Instant takenBackAt;

    @SuppressWarnings("NullAway") // filled by JPA
    protected ReceivedMoney() {}

    /** @param walletMinor what of this very sum went to the wallet of the company */
    ReceivedMoney(
            @Nullable InvoiceId invoice,
            CompanyId company,
            Arrival arrival,
            Became became,
            long walletMinor,
            TransactionId transaction,
            Instant at) {
        this.id = UUID.randomUUID();
        this.invoice = invoice;
        this.company = company;
        this.seller = arrival.seller();
        this.evidenceKey = arrival.evidence().value();
        this.inputHash = hash(invoice, company, arrival).value();
        this.sumMinor = arrival.sum().minor();
        this.walletMinor = walletMinor;
        this.currency = arrival.sum().currency();
        this.became = became;
        this.transaction = transaction;
        this.receivedAt = at;
    }

    @Nullable
    InvoiceId invoice() {
        return invoice;
    }

    CompanyId company() {
        return company;
    }

    SellerId seller() {
        return seller;
    }

    Became became() {
        return became;
    }

    Money sum() {
        return new Money(sumMinor, currency);
    }

    Money toWallet() {
        return new Money(walletMinor, currency);
    }

    /** What is on the invoice, or paid the order with it. */
    Money onInvoice() {
        return sum().minus(toWallet());
    }

    TransactionId transaction() {
        return transaction;
    }

    boolean wasTakenBack() {
        return takenBackAt != null;
    }

    /** What was on the invoice is on the wallet now. */
    void goToWallet() {
        walletMinor = sumMinor;
    }

    void takeBack(Instant at) {
        takenBackAt = at;
    }

    /** @throws app.linekeeper.domain.shared.KeyReused if the evidence is of other money, or came for something else */
    ReceivedMoney by(@Nullable InvoiceId asked, CompanyId payer, Arrival arrival) {
        hash(asked, payer, arrival).mustBe(inputHash, arrival.evidence());
        return this;
    }

    private static InputHash hash(@Nullable InvoiceId invoice, CompanyId company, Arrival arrival) {
        return InputHash.of(String.valueOf(invoice), company, arrival.seller(), arrival.sum());
    }
}
