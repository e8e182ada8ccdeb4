package app.linekeeper.domain.document;

import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Language;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything an act says, as it was on the day of issue (rule 28). It is kept with the act and never changes.
 *
 * @param lines at least one, all in one currency
 */
public record ActContent(
        Language language,
        String number,
        LocalDate date,
        ActParty executor,
        ActParty customer,
        String orderNumber,
        LocalDate orderDate,
        List<ActLine> lines,
        ActTax tax) {

    public ActContent {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("an act of nothing");
        }
    }

    /** What an act says whose content was kept. */
    public static ActContent of(DocumentContent kept) {
        return ActContentText.read(kept);
    }

    /** The sum of all lines. */
    public Money total() {
        return lines.stream().map(ActLine::sum).reduce(Money::plus).orElseThrow();
    }
}
