package app.linekeeper.domain.broadcast;

import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.person.PersonId;
import app.linekeeper.locales.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks at the last moment whether a person still gets what was handed over, and notes what became of it. */
@Component
@Transactional
public class DeliveringBroadcast {

    private final Broadcasts broadcasts;
    private final Recipients recipients;
    private final PlainQueries queries;
    private final Clock clock;

    DeliveringBroadcast(Broadcasts broadcasts, Recipients recipients, PlainQueries queries, Clock clock) {
        this.broadcasts = broadcasts;
        this.recipients = recipients;
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * What the person is to be told now. Nothing where the broadcast was paused or stopped since, upon which they wait
     * again, where they have blocked the bot, or where their turn is over.
     */
    public Optional<Wording> open(BroadcastId broadcast, PersonId person) {
        Opened opened = queries.sql(
                        "select b.state, case h.language when 'RU' then b.ru when 'EN' then b.en else b.kk end"
                                + " as said, h.language, h.reachable from broadcast_recipient r"
                                + " join broadcast b on b.id = r.broadcast join person h on h.id = r.person"
                                + " where r.broadcast = ? and r.person = ? and r.state in ('HANDED', 'FAILED')")
                .param(broadcast.value())
                .param(person.value())
                .query((row, n) -> Opened.of(row))
                .optional()
                .orElse(null);
        if (opened == null) {
            return Optional.empty();
        } else if (opened.state() != BroadcastState.RUNNING && opened.state() != BroadcastState.ENDED) {
            note(broadcast, person, RecipientState.WAITING);
            return Optional.empty();
        } else if (!opened.reachable()) {
            note(broadcast, person, RecipientState.BLOCKED);
            return Optional.empty();
        }
        return Optional.of(opened.wording());
    }

    /** What became of it; passed over where that was noted before, unless it failed and was tried again. */
    public void note(BroadcastId broadcast, PersonId person, RecipientState fate) {
        if (!recipients.move(broadcast, person, RecipientState.HANDED, fate)
                && recipients.move(broadcast, person, RecipientState.FAILED, fate)) {
            // nobody counts it any more
            Broadcast found = broadcasts.lock(broadcast).orElseThrow();
            found.count(recipients.counts(broadcast), clock.instant());
        }
    }

    private record Opened(BroadcastState state, Wording wording, boolean reachable) {

        static Opened of(ResultSet row) throws SQLException {
            return new Opened(
                    BroadcastState.valueOf(row.getString("state")),
                    new Wording(row.getString("said"), Language.valueOf(row.getString("language"))),
                    row.getBoolean("reachable"));
        }
    }
}
