package app.linekeeper.domain.electronic.upd;

import static app.linekeeper.domain.electronic.upd.UpdWords.word;

import app.linekeeper.domain.catalog.SoldAs;
import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.ActLine;
import app.linekeeper.domain.document.xml.XmlPage;
import app.linekeeper.domain.electronic.TaxedLine;
import app.linekeeper.domain.electronic.UnfitOriginal;
import app.linekeeper.domain.shared.Money;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of a UPD with the tax of each, and their sums. */
final class UpdTable {

    private static final Set<String> RATES = Set.of("0", "5", "7", "10", "18", "20", "22");

    private UpdTable() {}

    static void write(XmlPage page, ActContent act) {
        page.element(word("table"), table -> {
            int place = 0;
            for (ActLine line : act.lines()) {
                row(table, act, TaxedLine.of(act, line), ++place);
            }
            total(table, act);
        });
    }

    private static void row(XmlPage page, ActContent act, TaxedLine line, int place) {
        page.element(word("row"), row -> {
            row.attribute(word("row.place"), Integer.toString(place))
                    .attribute(word("row.what"), line.what(), 2_000)
                    .attribute(word("row.unit_code"), word("said.unit_code"))
                    .attribute(word("row.unit"), word("said.unit"))
                    .attribute(word("row.quantity"), Integer.toString(line.quantity()))
                    .attribute(word("row.price"), line.priceWithoutTax().toPlainString())
                    .attribute(word("row.sum_without_tax"), said(line.sumWithoutTax()))
                    .attribute(word("row.rate"), rate(act.tax().percent()))
                    .attribute(word("row.sum"), said(line.sum()));
            row.element(
                    word("row.more"),
                    more -> more.attribute(word("row.sign"), act.sold() == SoldAs.LICENCE ? "4" : "3"));
            row.element(word("excise"), excise -> excise.text(word("excise.none"), word("said.no_excise")));
            row.element(word("tax"), tax -> tax(tax, act, line.tax()));
        });
    }

    private static void total(XmlPage page, ActContent act) {
        page.element(word("total"), total -> {
            total.attribute(
                            word("total.without_tax"),
                            said(act.total().minus(act.tax().amount())))
                    .attribute(word("total.sum"), said(act.total()));
            total.element(word("total.tax"), tax -> tax(tax, act, act.tax().amount()));
        });
    }

    private static void tax(XmlPage page, ActContent act, Money tax) {
        if (UpdForm.isTaxed(act)) {
            page.text(word("tax.amount"), said(tax));
        } else {
            page.text(word("tax.none"), word("said.no_tax"));
        }
    }

    private static String rate(@Nullable BigDecimal percent) {
        if (percent == null) {
            return word("said.no_tax");
        }
        String rate = percent.toPlainString();
        if (!RATES.contains(rate)) {
            throw new UnfitOriginal("no rate of " + rate + " %");
        }
        return rate + "%";
    }

    private static String said(Money sum) {
        return sum.major().toPlainString();
    }
}
