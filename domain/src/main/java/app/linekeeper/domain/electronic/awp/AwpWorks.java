package app.linekeeper.domain.electronic.awp;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.xml.XmlPage;
import app.linekeeper.domain.electronic.TaxedLine;
import app.linekeeper.domain.electronic.UnfitOriginal;
import app.linekeeper.domain.shared.Money;
import java.math.BigDecimal;

/** The rows of an AWP and their sums. Where there is no tax, its rate and its sum are zero. */
final class AwpWorks {

    private AwpWorks() {}

    static void write(XmlPage page, ActContent act) {
        Money turnover = act.total().minus(act.tax().amount());
        String rate = rate(act);
        page.text("currencyCode", act.total().currency().getCurrencyCode())
                .text("totalNdsAmount", said(act.tax().amount()))
                .text("totalSumWithTax", said(act.total()))
                .text("totalSumWithoutTax", said(turnover))
                .text("totalTurnoverSize", said(turnover))
                .element(
                        "works",
                        works -> act.lines()
                                .forEach(line ->
                                        works.element("work", work -> work(work, rate, TaxedLine.of(act, line)))));
    }

    private static void work(XmlPage page, String rate, TaxedLine line) {
        page.text("name", line.what())
                .text("ndsAmount", said(line.tax()))
                .text("ndsRate", rate)
                .text("quantity", Integer.toString(line.quantity()))
                .text("sumWithTax", said(line.sum()))
                .text("sumWithoutTax", said(line.sumWithoutTax()))
                .text("turnoverSize", said(line.sumWithoutTax()))
                .text("unitPriceWithoutTax", line.priceWithoutTax().toPlainString());
    }

    /** A whole number of percent. */
    private static String rate(ActContent act) {
        BigDecimal percent = act.tax().percent();
        try {
            return percent == null ? "0" : Integer.toString(percent.intValueExact());
        } catch (ArithmeticException broken) {
            throw new UnfitOriginal("no rate of " + percent + " %");
        }
    }

    private static String said(Money sum) {
        return sum.major().toPlainString();
    }
}
