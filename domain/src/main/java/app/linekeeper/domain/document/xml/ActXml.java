package app.linekeeper.domain.document.xml;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.ActLine;
import app.linekeeper.domain.shared.Money;
import java.util.Locale;

/** What an act says. */
final class ActXml {

    private ActXml() {}

    static void write(XmlPage page, ActContent act) {
        page.text("number", act.number()).text("date", act.date().toString());
        PartsXml.party(page, "executor", act.executor());
        PartsXml.party(page, "customer", act.customer());
        page.element(
                "order",
                o -> o.attribute("number", act.orderNumber())
                        .attribute("date", act.orderDate().toString()));
        ActContent.Replaced replaced = act.replaced();
        if (replaced != null) {
            page.element(
                    "replaces",
                    r -> r.attribute("number", replaced.number())
                            .attribute("date", replaced.date().toString()));
        }
        page.text("sold", act.sold().name().toLowerCase(Locale.ROOT));
        page.element("lines", lines -> act.lines().forEach(line -> line(lines, line)));
        PartsXml.totals(page, act.tax(), act.total());
    }

    private static void line(XmlPage page, ActLine line) {
        Money tax = line.tax();
        page.element("line", l -> {
            l.text("what", line.service());
            l.element(
                    "period",
                    p -> p.attribute("from", line.from().toString())
                            .attribute("until", line.until().toString()));
            l.text("quantity", Integer.toString(line.quantity()));
            l.text("price", PartsXml.sum(line.price())).text("sum", PartsXml.sum(line.sum()));
            if (tax != null) {
                l.text("tax", PartsXml.sum(tax));
            }
        });
    }
}
