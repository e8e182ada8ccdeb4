package app.linekeeper.domain.notice;

import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.shared.MemberId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People of tests: where they live, when they want to be told, and what they were told. */
final class ToldPeople {

    private final JdbcClient jdbc;

    /** Nobody of the tests before is planned for any more. */
    ToldPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("update person set reachable = false").update();
    }

    UUID person(MemberId member) {
        return jdbc.sql("select person from member where id = ?")
                .param(member.value())
                .query(UUID.class)
                .single();
    }

    void live(MemberId member, String zone) {
        jdbc.sql("update person set zone = ? where id = ?")
                .params(zone, person(member))
                .update();
    }

    /** Hours from and until which they are told anything, of all that there is. */
    void listen(MemberId member, int from, int until) {
        jdbc.sql("delete from notice_choice where person = ?")
                .param(person(member))
                .update();
        jdbc.sql("insert into notice_choice (person, off_topics, thresholds, from_minute, until_minute)"
                        + " values (?, '', '14,7,3,1,0,-3', ?, ?)")
                .params(person(member), 60 * from, 60 * until)
                .update();
    }

    /** The line is counted in this zone and ends there on the day. */
    void end(Line line, LocalDate day, String zone) {
        jdbc.sql("update line set zone = ?, end_date = ?, off_at = ? where id = ?")
                .params(
                        zone,
                        day,
                        day.plusDays(1)
                                .atStartOfDay(ZoneId.of(zone))
                                .toInstant()
                                .atOffset(ZoneOffset.UTC),
                        line.id().value())
                .update();
    }

    /** How many days were left each time they were told of an end, in that order. */
    List<Integer> days(MemberId member) {
        return jdbc.sql("select days from notice where person = ? and kind = 'LINE_ENDS' order by id")
                .param(person(member))
                .query(Integer.class)
                .list();
    }

    /** The messages that they got or will get: what was handed out to be said. */
    List<NoticeKind> messages(MemberId member) {
        return jdbc.sql("select kind from notice where person = ? and state = 'HANDED' order by id")
                .param(person(member))
                .query((row, n) -> NoticeKind.valueOf(row.getString(1)))
                .list();
    }

    /** Nobody plans for them any more. */
    void goAway(MemberId member) {
        jdbc.sql("update person set reachable = false where id = ?")
                .param(person(member))
                .update();
    }

    /** As if they had been told nothing yet. */
    void forget(MemberId member) {
        for (String table : List.of("notice", "notice_day", "line_put_off")) {
            jdbc.sql("delete from " + table + " where person = ?")
                    .param(person(member))
                    .update();
        }
    }
}
