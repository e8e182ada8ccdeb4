package app.linekeeper.bot.bench;

import app.linekeeper.domain.document.DammDigit;
import app.linekeeper.domain.invoice.InvoicingOrder;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Invoices that a partner's company has to pay. */
final class Invoiced {

    private final RunningLinekeeper linekeeper;
    private final SavedPartner partner;
    private final JdbcTemplate jdbc;

    Invoiced(RunningLinekeeper linekeeper, SavedPartner partner) {
        this.linekeeper = linekeeper;
        this.partner = partner;
        this.jdbc = linekeeper.get(JdbcTemplate.class);
        jdbc.update("update company set complete = true, tax_number = ?", BankFile.TAX_NUMBER);
    }

    /** Each for an order of one line for a month; their numbers. */
    List<String> orders(int count) {
        List<String> numbers = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            Order order = linekeeper
                    .get(PlacingOrder.class)
                    .buy(new BuyLines(
                            partner.owner(), partner.client().id(), List.of(Shop.WHATSAPP), 1, 1, Shop.aKey()))
                    .orElseThrow();
            Money price = order.total(PriceBasis.PARTNER_PAYS);
            numbers.add(linekeeper
                    .get(InvoicingOrder.class)
                    .invoice(partner.owner(), order.id(), partner.company().id(), price, Shop.aKey())
                    .orElseThrow()
                    .number());
        }
        jdbc.update("update invoice set payer_tax_number = ?", BankFile.TAX_NUMBER);
        return numbers;
    }

    /** Each for a thousand rubles on the company's wallet, written into the tables as they are; their numbers. */
    List<String> topUps(int count) {
        UUID seller = jdbc.queryForObject("select id from seller where region = 'RUSSIA'", UUID.class);
        int year = LocalDate.now(ZoneOffset.UTC).getYear();
        List<String> numbers = new ArrayList<>();
        List<Object[]> documents = new ArrayList<>();
        List<Object[]> invoices = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            UUID id = UUID.randomUUID();
            UUID document = UUID.randomUUID();
            long place = 500_000L + n;
            String number = number(year, place);
            numbers.add(number);
            documents.add(new Object[] {
                document,
                seller,
                year,
                place,
                number,
                id,
                now(),
                partner.owner().value()
            });
            invoices.add(new Object[] {
                id,
                partner.id().value(),
                seller,
                document,
                year,
                place,
                number,
                partner.company().id().value(),
                BankFile.TAX_NUMBER,
                now(),
                "bench:" + id
            });
        }
        jdbc.batchUpdate(
                "insert into issued_document (id, version, document_type, seller, series, numbering_year, place,"
                        + " document_number, document_date, subject_kind, subject, language, content_version, content,"
                        + " issued_at, issued_by) values (?, 0, 'INVOICE', ?, 'x', ?, ?, ?, current_date, 'INVOICE', ?,"
                        + " 'RU', 1, '{}', ?, ?)",
                documents);
        jdbc.batchUpdate(
                "insert into invoice (id, version, partner, seller, document, numbering_year, place, invoice_number,"
                        + " payer_kind, payer_id, payer_tax_number, sum_minor, received_minor, currency, state,"
                        + " valid_until, issued_at, idempotency_key, input_hash) values (?, 0, ?, ?, ?, ?, ?, ?,"
                        + " 'PARTNER_COMPANY', ?, ?, 100000, 0, 'RUB', 'ISSUED', current_date + 7, ?, ?, 'x')",
                invoices);
        return numbers;
    }

    private static String number(int year, long place) {
        String digits = String.format(Locale.ROOT, "%02d%06d", year % 100, place);
        for (int digit = 0; digit < 10; digit++) {
            if (DammDigit.closes(digits + digit)) {
                return String.format(Locale.ROOT, "CH-%02d-%06d-%d", year % 100, place, digit);
            }
        }
        throw new IllegalStateException("no digit closes " + digits);
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }
}
