package app.linekeeper.domain.document.wish;

import app.linekeeper.domain.document.NextAct;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.MemberId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who waits for the acts of which order: one wish for each member and order, until its last act has come. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ActWishes {

    private static final String THIS_ONE = " where order_id = ? and member = ? and act_day = ?";

    private final PlainQueries queries;
    private final Clock clock;

    ActWishes(PlainQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** Nothing changes where the member waits already. */
    void keep(OrderId order, MemberId member, NextAct next) {
        queries.sql("insert into act_wish (order_id, member, act_day, due_at, asked_at) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(order.value(), member.value(), next.day(), utc(next.at()), utc(clock.instant()))
                .update();
    }

    /** Whether the member waits, and their moment has come. */
    boolean isDue(OrderId order, MemberId member) {
        return queries.sql("select count(*) from act_wish where order_id = ? and member = ? and due_at <= ?")
                        .params(order.value(), member.value(), utc(clock.instant()))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** What was waited for was given now: the next act is waited for, or none. */
    void given(OrderId order, MemberId member, @Nullable NextAct next) {
        if (next == null) {
            queries.sql("delete from act_wish where order_id = ? and member = ?")
                    .params(order.value(), member.value())
                    .update();
            return;
        }
        keep(order, member, next);
        queries.sql("update act_wish set act_day = ?, due_at = ? where order_id = ? and member = ? and act_day < ?")
                .params(next.day(), utc(next.at()), order.value(), member.value(), next.day())
                .update();
    }

    /** Acts of the order that are due by this day are looked for now. */
    void hasten(OrderId order, LocalDate day) {
        queries.sql("update act_wish set due_at = ? where order_id = ? and act_day <= ?")
                .params(utc(clock.instant()), order.value(), day)
                .update();
    }

    /** Those whose moment has come, at most so many, by {@code act_wish_due}; whoever blocked the bot waits on. */
    List<ActWish> due(int atMost) {
        return queries.sql("select w.order_id, w.member, w.act_day, p.telegram_id, p.zone from act_wish w"
                        + " join member m on m.id = w.member join person p on p.id = m.person"
                        + " where w.due_at <= ? and p.reachable order by w.due_at, w.order_id limit ?")
                .params(utc(clock.instant()), atMost)
                .query((row, n) -> new ActWish(
                        new OrderId(row.getObject("order_id", UUID.class)),
                        new MemberId(row.getObject("member", UUID.class)),
                        row.getObject("act_day", LocalDate.class),
                        row.getLong("telegram_id"),
                        ZoneId.of(row.getString("zone"))))
                .list();
    }

    /** Whether this one goes on to the next act: of several that fulfil it at once, one does. */
    boolean goOn(ActWish wish, NextAct next) {
        return queries.sql("update act_wish set act_day = ?, due_at = ?" + THIS_ONE)
                        .params(next.day(), utc(next.at()))
                        .params(key(wish))
                        .update()
                > 0;
    }

    /** Whether this one ends: of several that fulfil it at once, one does. */
    boolean end(ActWish wish) {
        return queries.sql("delete from act_wish" + THIS_ONE).params(key(wish)).update() > 0;
    }

    void putOff(ActWish wish, Instant due) {
        queries.sql("update act_wish set due_at = ?" + THIS_ONE)
                .param(utc(due))
                .params(key(wish))
                .update();
    }

    private static List<Object> key(ActWish wish) {
        return List.of(wish.order().value(), wish.member().value(), wish.day());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
