package app.linekeeper.domain.invoice;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.document.DocumentContent;
import app.linekeeper.domain.document.DocumentId;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OrderState;
import app.linekeeper.domain.payer.PayerKind;
import app.linekeeper.domain.persistence.CountedRows;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Page;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.locales.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads invoices as they are stored, by {@code invoice_of_partner}; with what the present transaction has changed, so it needs one. */
@Component
class StoredInvoices {

    private static final String ROW = """
            select i.id, i.partner, i.document, i.invoice_number, i.state, i.payer_kind, i.payer_id, i.order_id, i.sum_minor,
                i.received_minor, i.currency, i.valid_until, i.issued_at, s.region, p.name as company,
                o.order_number, o.state as order_state, o.client, c.name as client_name""";
    private static final String FROM = """

            from invoice i join seller s on s.id = i.seller join company p on p.id = i.payer_id
                left join line_order o on o.id = i.order_id left join client_account c on c.id = o.client
            """;
    private static final String NEWEST_FIRST = " order by issued_at desc, id ";

    private final PlainQueries queries;
    private final Clock clock;

    StoredInvoices(PlainQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    Optional<StoredInvoice> find(InvoiceId id) {
        return queries.sql(ROW + ", d.language, d.content_version, d.content" + FROM
                        + "join issued_document d on d.id = i.document where i.id = ?")
                .param(id.value())
                .query((row, n) -> new StoredInvoice(new PartnerId(row.getObject("partner", UUID.class)), card(row)))
                .optional();
    }

    /** @param page from 0; beyond the end means the last */
    Page<InvoiceRow> page(PartnerId partner, int page, int size) {
        int wanted = Math.max(0, page);
        CountedRows<InvoiceRow> listed = listed(partner, wanted, size);
        return Page.of(
                wanted,
                size,
                listed.total(),
                number -> number == wanted
                        ? listed.rows()
                        : listed(partner, number, size).rows());
    }

    private CountedRows<InvoiceRow> listed(PartnerId partner, int page, int size) {
        return queries.sql(
                        "select t.total, r.* from (select count(*) as total from invoice i where i.partner = :partner) t"
                                + " left join (" + ROW + FROM + "where i.partner = :partner" + NEWEST_FIRST
                                + "limit :size offset :skipped) r on true" + NEWEST_FIRST)
                .param("partner", partner.value())
                .param("size", size)
                .param("skipped", (long) page * size)
                .query(CountedRows.extractor("id", (row, n) -> row(row)));
    }

    private InvoiceRow row(ResultSet row) throws SQLException {
        return new InvoiceRow(
                new InvoiceId(row.getObject("id", UUID.class)),
                row.getString("invoice_number"),
                state(row),
                row.getString("company"),
                row.getString("client_name"),
                new Money(row.getLong("sum_minor"), Currency.getInstance(row.getString("currency"))),
                instant(row));
    }

    private InvoiceCard card(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        UUID order = row.getObject("order_id", UUID.class);
        UUID client = row.getObject("client", UUID.class);
        DocumentContent content = new DocumentContent(
                Language.valueOf(row.getString("language")), row.getInt("content_version"), row.getString("content"));
        return new InvoiceCard(
                new InvoiceId(row.getObject("id", UUID.class)),
                new DocumentId(row.getObject("document", UUID.class)),
                row.getString("invoice_number"),
                state(row),
                new CompanyId(row.getObject("payer_id", UUID.class)),
                row.getString("company"),
                PayerKind.valueOf(row.getString("payer_kind")) == PayerKind.CLIENT_COMPANY,
                order == null ? null : new OrderId(order),
                row.getString("order_number"),
                client == null ? null : new ClientId(client),
                row.getString("client_name"),
                OrderState.PLACED.name().equals(row.getString("order_state")),
                new Money(row.getLong("sum_minor"), currency),
                new Money(row.getLong("received_minor"), currency),
                row.getObject("valid_until", LocalDate.class),
                instant(row),
                InvoiceContent.of(content).purpose());
    }

    private InvoiceState state(ResultSet row) throws SQLException {
        LocalDate today = LocalDate.ofInstant(
                clock.instant(), Region.valueOf(row.getString("region")).zone());
        InvoiceState stored = InvoiceState.valueOf(row.getString("state"));
        return Invoice.stateOn(today, stored, row.getObject("valid_until", LocalDate.class));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("issued_at", OffsetDateTime.class).toInstant();
    }
}
