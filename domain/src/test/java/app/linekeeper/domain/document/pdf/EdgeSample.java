package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.ActLine;
import app.linekeeper.domain.document.DocumentParty;
import app.linekeeper.domain.document.SampleActs;
import app.linekeeper.domain.invoice.InvoiceContent;
import app.linekeeper.domain.invoice.InvoiceLine;
import app.linekeeper.domain.invoice.SampleInvoices;
import app.linekeeper.domain.shared.Money;
import java.util.Collections;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a document may say that is longer, larger or stranger than what it says most days. */
enum EdgeSample {
    A_NAME_OF_ONE_WORD("Ж".repeat(300)),
    A_NAME_OF_MANY_WORDS("Общество «Ёлка» ".repeat(18) + "и сыновья"),
    KAZAKH_LETTERS("«Өркен Һәм Ғылым Іскерлік Үйі» ЖШС, Ң ұ ү ө"),
    QUOTES("ООО \"Ромашка\" & <Сын> 'и' „Ко“ \\ %s {n}"),
    EMOJI("Кафе 🎉👩‍👩‍👧‍👦 ☕️ 🇰🇿"),
    RIGHT_TO_LEFT("\u202Eاسم שלום\u202C \u200F\u200E\u2067ООО\u2069"),
    MANY_ROWS(null, 400, UnaryOperator.identity()),
    NOTHING_TO_PAY(null, 1, price -> Money.zero(price.currency())),
    THE_LARGEST_SUM(null, 1, price -> new Money(99_999_999_999_999L, price.currency()));

    private final @Nullable String name;
    private final int rows;
    private final UnaryOperator<Money> price;

    EdgeSample(String name) {
        this(name, 1, UnaryOperator.identity());
    }

    EdgeSample(@Nullable String name, int rows, UnaryOperator<Money> price) {
        this.name = name;
        this.rows = rows;
        this.price = price;
    }

    byte[] render(PrintedAct form, ActContent act) {
        return form.render(SampleActs.kept(new ActContent(
                act.language(),
                act.number(),
                act.date(),
                named(act.executor()),
                named(act.customer()),
                act.orderNumber(),
                act.orderDate(),
                act.replaced(),
                act.sold(),
                Collections.nCopies(rows, edged(act.lines().get(0))),
                act.tax())));
    }

    byte[] render(PrintedInvoice form, InvoiceContent invoice) {
        return form.render(SampleInvoices.kept(new InvoiceContent(
                invoice.language(),
                invoice.number(),
                invoice.day(),
                named(invoice.seller()),
                named(invoice.buyer()),
                invoice.order(),
                Collections.nCopies(rows, edged(invoice.lines().get(0))),
                invoice.tax(),
                invoice.validUntil(),
                invoice.purpose(),
                invoice.qr())));
    }

    private DocumentParty named(DocumentParty party) {
        return name == null ? party : new DocumentParty(name, party.details(), name, name);
    }

    private ActLine edged(ActLine line) {
        return new ActLine(
                name == null ? line.service() : name,
                line.from(),
                line.until(),
                1,
                price.apply(line.price()),
                line.tax() == null ? null : Money.zero(line.price().currency()));
    }

    private InvoiceLine edged(InvoiceLine line) {
        return new InvoiceLine(name == null ? line.what() : name, line.unit(), 1, price.apply(line.price()));
    }
}
