package app.linekeeper.domain.bank;

import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was paid and what came on a day, by the ledger. */
@Component
public class MoneyOfTheDay {

    /** Today, in the zone of each seller; as {@link #of}. */
    public Outcome<List<DayRow>> today(MemberId operator) {
        throw new UnsupportedOperationException();
    }

    /**
     * By way and currency, in the order of the ways; nothing for ways on which nothing moved.
     *
     * @param day in the zone of each seller
     * @return refused as not_allowed for everybody but an operator
     */
    public Outcome<List<DayRow>> of(MemberId operator, LocalDate day) {
        throw new UnsupportedOperationException();
    }
}
