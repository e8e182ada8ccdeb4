package app.linekeeper.domain.broadcast;

import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.person.PersonId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Who gets which broadcast, and what became of it; by {@code broadcast_recipient_state}. Needs a transaction. */
@Repository
class Recipients {

    private final PlainQueries queries;

    Recipients(PlainQueries queries) {
        this.queries = queries;
    }

    /** How many are on their way, of all broadcasts. */
    int handed() {
        return count("select count(*) from broadcast_recipient where state = 'HANDED'");
    }

    boolean isOnItsWay(BroadcastId broadcast) {
        return count(
                        "select count(*) from broadcast_recipient where state = 'HANDED' and broadcast = ?",
                        broadcast.value())
                > 0;
    }

    /** Hands those of one broadcast over whose turn is next, at most so many. */
    List<Handed> hand(BroadcastId broadcast, int most) {
        List<Handed> next = next(broadcast, most);
        for (Handed one : next) {
            move(broadcast, one.person(), RecipientState.WAITING, RecipientState.HANDED);
        }
        return next;
    }

    private int count(String sql, Object... values) {
        return queries.sql(sql).params(values).query(Integer.class).single();
    }

    private List<Handed> next(BroadcastId broadcast, int most) {
        return queries.sql("select r.person, h.telegram_id from broadcast_recipient r join person h on h.id = r.person"
                        + " where r.state = 'WAITING' and r.broadcast = ? order by r.person limit ?")
                .param(broadcast.value())
                .param(most)
                .query((row, n) -> new Handed(
                        broadcast, new PersonId(row.getObject("person", UUID.class)), row.getLong("telegram_id")))
                .list();
    }

    /** Whether it stood at {@code from} and now stands at {@code to}. */
    boolean move(BroadcastId broadcast, PersonId person, RecipientState from, RecipientState to) {
        int moved = queries.sql(
                        "update broadcast_recipient set state = ? where broadcast = ? and person = ? and state = ?")
                .param(to.name())
                .param(broadcast.value())
                .param(person.value())
                .param(from.name())
                .update();
        return moved == 1;
    }

    BroadcastCounts counts(BroadcastId broadcast) {
        return queries.sql("select count(*), count(case when state = 'SENT' then 1 end),"
                        + " count(case when state = 'BLOCKED' then 1 end),"
                        + " count(case when state = 'UNKNOWN' then 1 end),"
                        + " count(case when state = 'FAILED' then 1 end)"
                        + " from broadcast_recipient where broadcast = ?")
                .param(broadcast.value())
                .query((row, n) ->
                        new BroadcastCounts(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)))
                .single();
    }
}
