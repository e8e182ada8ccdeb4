package app.linekeeper.domain.statement;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;

/** Sums of ISO 20022, in minor units of the currency that is given with them. */
final class CamtSum {

    private static final Pattern SUM = Pattern.compile("\\d{1,13}(?:\\.\\d{1,5})?");

    private CamtSum() {}

    /** Of an entry or a balance: the sum that is its own, not one of its details. */
    static long of(XmlElement element) throws WrongStatement {
        return read(element.find("Amt").orElseThrow(() -> new WrongStatement(StatementFault.SUM, element.line())));
    }

    /** Of one transaction of several that were booked together. */
    static long ofDetail(XmlElement detail) throws WrongStatement {
        return read(detail.find("Amt")
                .or(() -> detail.find("AmtDtls", "TxAmt", "Amt"))
                .orElseThrow(() -> new WrongStatement(StatementFault.SUM, detail.line())));
    }

    /** The code of the entry's currency. */
    static String currency(XmlElement entry) {
        return entry.find("Amt").map(XmlElement::currency).orElse("");
    }

    private static long read(XmlElement amount) throws WrongStatement {
        try {
            if (SUM.matcher(amount.text()).matches()) {
                int decimals = Currency.getInstance(amount.currency()).getDefaultFractionDigits();
                return new BigDecimal(amount.text()).movePointRight(decimals).longValueExact();
            }
        } catch (ArithmeticException | IllegalArgumentException noSum) {
            throw new WrongStatement(StatementFault.SUM, amount.line());
        }
        throw new WrongStatement(StatementFault.SUM, amount.line());
    }
}
