package app.linekeeper.conversations.flows.books;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.domain.shared.Period;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * The days for which a company can have a statement of account.
 *
 * @param company its name
 * @param last the last day that is over in the seller's zone
 */
record StatementDays(String company, LocalDate last) {

    Text about(Text text) {
        return text.with("company", company).with("last", Dates.inFigures(last));
    }

    List<Option<Period>> options() {
        return PeriodChoices.upTo(last);
    }
}
