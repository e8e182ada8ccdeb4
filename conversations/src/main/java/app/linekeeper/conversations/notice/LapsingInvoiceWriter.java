package app.linekeeper.conversations.notice;

import static app.linekeeper.conversations.flow.CommonSlots.INVOICE;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.domain.catalog.Sellers;
import app.linekeeper.domain.company.Companies;
import app.linekeeper.domain.invoice.Invoice;
import app.linekeeper.domain.invoice.InvoiceId;
import app.linekeeper.domain.invoice.InvoiceState;
import app.linekeeper.domain.invoice.Invoices;
import app.linekeeper.domain.notice.Notice;
import app.linekeeper.domain.notice.NoticeKind;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes that an invoice lapses soon; the invoice comes with it, ready to be forwarded. */
@Component
@Transactional(readOnly = true)
class LapsingInvoiceWriter implements NoticeWriter {

    private final Invoices invoices;
    private final Companies companies;
    private final Sellers sellers;
    private final Clock clock;

    LapsingInvoiceWriter(Invoices invoices, Companies companies, Sellers sellers, Clock clock) {
        this.invoices = invoices;
        this.companies = companies;
        this.sellers = sellers;
        this.clock = clock;
    }

    @Override
    public NoticeKind kind() {
        return NoticeKind.INVOICE_LAPSES;
    }

    @Override
    public Optional<Written> write(Notice notice) {
        Invoice invoice = invoices.findById(id(notice)).orElseThrow();
        LocalDate today = LocalDate.ofInstant(
                clock.instant(),
                sellers.findById(invoice.seller()).orElseThrow().region().zone());
        return invoice.isOpen() && invoice.state(today) != InvoiceState.LAPSED
                ? Optional.of(new Written(text(invoice, today), invoice.document()))
                : Optional.empty();
    }

    @Override
    public List<NoticeButton> buttons(Notice notice) {
        return List.of(NoticeButton.of(
                "invoice", Text.of("notice.to_invoice"), FlowNames.INVOICE, Facts.of(INVOICE, id(notice))));
    }

    private Text text(Invoice invoice, LocalDate today) {
        return Text.of(invoice.received().isPositive() ? "notice.invoice_lapses_part" : "notice.invoice_lapses")
                .with("number", invoice.number())
                .with("sum", invoice.sum())
                .with("outstanding", invoice.outstanding())
                .with(
                        "company",
                        companies.findById(invoice.company()).orElseThrow().name())
                .with("until", Dates.near(invoice.validUntil(), today));
    }

    private static InvoiceId id(Notice notice) {
        return new InvoiceId(UUID.fromString(notice.facts()));
    }
}
