package app.linekeeper.bot.pay;

import app.linekeeper.domain.clientpay.PaySheet;
import app.linekeeper.domain.clientpay.PaySheetState;
import app.linekeeper.domain.invoice.InvoiceLine;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The part of a page that says what is paid for, how much it is and until when it holds. */
@Component
class OrderPart {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Words words;

    OrderPart(Words words) {
        this.words = words;
    }

    void write(Html html, PaySheet sheet, Language language) {
        if (!sheet.state().showsOrder()) {
            return;
        }
        html.element("p", words.plain(Text.of("pay_page.for_client").with("client", sheet.client()), language));
        html.open("table").open("thead").open("tr");
        head(html, "what", language);
        head(html, "quantity", language);
        head(html, "sum", language);
        html.close("tr").close("thead").open("tbody");
        for (InvoiceLine row : sheet.rows()) {
            html.open("tr")
                    .element("td", row.what())
                    .element("td", String.valueOf(row.quantity()))
                    .element("td", money(row.sum(), language))
                    .close("tr");
        }
        html.close("tbody").open("tfoot").open("tr");
        boolean isPaid = sheet.state() == PaySheetState.PAID;
        html.element(
                "th",
                words.plain(Text.of(isPaid ? "pay_page.total_paid" : "pay_page.total"), language),
                "scope",
                "row",
                "colspan",
                "2");
        html.element("td", money(sheet.total(), language))
                .close("tr")
                .close("tfoot")
                .close("table");
        if (sheet.state() == PaySheetState.TO_PAY) {
            holds(html, sheet, language);
        }
    }

    private void holds(Html html, PaySheet sheet, Language language) {
        Instant until = sheet.holdsUntil();
        Text price = until == null ? Text.of("pay_page.price_today") : moment("pay_page.price_until", until, sheet);
        html.open("p", "class", "aside")
                .text(words.plain(price, language) + " "
                        + words.plain(moment("pay_page.link_until", sheet.linkUntil(), sheet), language))
                .close("p");
    }

    private static Text moment(String key, Instant at, PaySheet sheet) {
        ZonedDateTime there = at.atZone(sheet.zone());
        return Text.of(key).with("date", there.toLocalDate()).with("time", TIME.format(there));
    }

    private void head(Html html, String column, Language language) {
        html.element("th", words.plain(Text.of("pay_page.column_" + column), language), "scope", "col");
    }

    private String money(Money sum, Language language) {
        return words.plain(Text.of("pay_page.money").with("sum", sum), language);
    }
}
