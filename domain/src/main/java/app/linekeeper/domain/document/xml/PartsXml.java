package app.linekeeper.domain.document.xml;

import app.linekeeper.domain.document.DocumentParty;
import app.linekeeper.domain.document.DocumentTax;
import app.linekeeper.domain.shared.Money;
import java.math.BigDecimal;

/** What documents of several types have alike. */
final class PartsXml {

    private PartsXml() {}

    /** Exact, in major units, with every decimal place of the currency. */
    static String sum(Money sum) {
        return sum.major().toPlainString();
    }

    static void party(XmlPage page, String role, DocumentParty party) {
        page.element(role, p -> {
            p.text("name", party.name());
            party.details()
                    .forEach(each -> p.element(
                            "requisite", r -> r.attribute("kind", each.label()).say(each.detail())));
            p.textIfAny("position", party.position()).textIfAny("signatory", party.signatory());
        });
    }

    static void totals(XmlPage page, DocumentTax tax, Money total) {
        BigDecimal percent = tax.percent();
        page.element("tax", t -> {
            if (percent != null) {
                t.text("percent", percent.toPlainString());
            }
            t.text("amount", sum(tax.amount())).textIfAny("ground", tax.ground());
        });
        page.text("total", sum(total));
    }
}
