package app.linekeeper.domain.overview;

import app.linekeeper.domain.persistence.PlainQueries;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what waits for operators, in one query by indexes of states. */
@Component
@Transactional(readOnly = true)
public class OperatorAtADesk {

    private final PlainQueries queries;

    OperatorAtADesk(PlainQueries queries) {
        this.queries = queries;
    }

    /** What waits for any of them. */
    public OperatorTasks tasks() {
        return queries.sql("select (select count(*) from withdrawal where state = 'OPEN') as withdrawals,"
                        + " (select count(*) from payout where state = 'OWED') as payouts,"
                        + " (select count(*) from hand_entry where state = 'AWAITED') as entries,"
                        + " (select count(*) from card_attempt where state = 'MISMATCHED' and became is null)"
                        + " + (select count(*) from card_refund where state = 'FAILED')"
                        + " + (select count(*) from gateway_difference where settled_at is null) as cards")
                .query((row, n) -> new OperatorTasks(
                        row.getInt("withdrawals"), row.getInt("payouts"), row.getInt("entries"), row.getInt("cards")))
                .single();
    }
}
