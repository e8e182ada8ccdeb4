package app.linekeeper.domain.document.xml;

import app.linekeeper.domain.invoice.InvoiceContent;
import app.linekeeper.domain.invoice.InvoiceLine;
import app.linekeeper.domain.invoice.InvoicedOrder;

/** What an invoice says. */
final class InvoiceXml {

    private InvoiceXml() {}

    static void write(XmlPage page, InvoiceContent invoice) {
        page.text("number", invoice.number()).text("date", invoice.day().toString());
        PartsXml.party(page, "seller", invoice.seller());
        PartsXml.party(page, "buyer", invoice.buyer());
        InvoicedOrder order = invoice.order();
        if (order != null) {
            page.element(
                    "order",
                    o -> o.attribute("number", order.number())
                            .attribute("date", order.day().toString()));
        }
        page.element("lines", lines -> invoice.lines().forEach(line -> line(lines, line)));
        PartsXml.totals(page, invoice.tax(), invoice.total());
        page.text("validUntil", invoice.validUntil().toString()).text("purpose", invoice.purpose());
        String qr = invoice.qr();
        if (qr != null) {
            page.text("paymentCode", qr);
        }
    }

    private static void line(XmlPage page, InvoiceLine line) {
        page.element(
                "line",
                l -> l.text("what", line.what())
                        .text("unit", line.unit())
                        .text("quantity", Integer.toString(line.quantity()))
                        .text("price", PartsXml.sum(line.price()))
                        .text("sum", PartsXml.sum(line.sum())));
    }
}
