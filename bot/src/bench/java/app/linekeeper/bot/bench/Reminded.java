package app.linekeeper.bot.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Partners with two members and many lines in seven zones, written into the tables by the database itself; one of them has
 * one member and 3,000 lines that all end on one day.
 */
final class Reminded {

    private static final String ZONE =
            "(array['Europe/Kaliningrad', 'Europe/Moscow', 'Asia/Yekaterinburg', 'Asia/Almaty',"
                    + " 'Asia/Vladivostok', 'Europe/Berlin', 'America/New_York'])[1 + n % 7]";

    private static final long FIRST_TELEGRAM_ID = 6_000_000_000L;
    private static final int LARGEST = 3_000;

    private final JdbcTemplate jdbc;
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    Reminded(RunningLinekeeper linekeeper) {
        jdbc = linekeeper.get(JdbcTemplate.class);
    }

    /** @param onOneDay how many of the lines end in seven days; the others are spread over a year */
    void settle(int partners, int lines, int onOneDay) {
        jdbc.execute("create table p as select n, gen_random_uuid() as id, gen_random_uuid() as client, " + ZONE
                + " as zone from generate_series(1, " + partners + ") n");
        jdbc.update("insert into partner (id, version, name, region, currency, level, state, created_at)"
                + " select id, 0, 'Partner ' || n, 'RUSSIA', 'RUB', 'OFFICIAL', 'ACTIVE', now() from p");
        jdbc.update("insert into client_account (id, version, partner, name, search_text, currency, zone, created_at,"
                + " touched_at) select client, 0, id, 'Client ' || n, 'client', 'RUB', zone, now(), now() from p");
        member("OWNER", 0, "");
        member("MANAGER", 1, " where n > 1");
        lines("select 1, 7 from generate_series(1, " + LARGEST + ")");
        lines("select 2 + k % " + (partners - 1) + ", case when k <= " + (onOneDay - LARGEST)
                + " then 7 else 8 + k % 365 end" + " from generate_series(1, " + (lines - LARGEST) + ") k");
        jdbc.execute("drop table p");
        jdbc.update("insert into notice_choice (person, off_topics, thresholds, from_minute, until_minute)"
                + " select id, '', '14,7,3,1,0,-3', 0, 1440 from person");
        jdbc.execute("vacuum analyze");
        jdbc.execute("checkpoint");
    }

    /** Owners, and lines that end on the day of which everybody is told. */
    List<UUID> owners() {
        return jdbc.queryForList("select id from member where role = 'OWNER' order by id limit 500", UUID.class);
    }

    List<UUID> lines() {
        return jdbc.queryForList(
                "select id from line where end_date = ? order by id limit 2000", UUID.class, today.plusDays(7));
    }

    String count() {
        return jdbc.queryForObject(
                "select count(*) filter (where kind = 'LINE_ENDS') || ' notices of ' ||"
                        + " count(distinct person) || ' people, ' || count(*) filter (where state = 'HANDED') || ' messages'"
                        + " from notice",
                String.class);
    }

    private void member(String role, int nth, String which) {
        String person = "md5(p.id || '" + nth + "')::uuid";
        jdbc.update("insert into person (id, version, telegram_id, name, language, zone, reachable, created_at) select "
                + person + ", 0, " + FIRST_TELEGRAM_ID + " + 2 * n + " + nth
                + ", 'Anna', 'RU', zone, true, now() from p" + which);
        jdbc.update("insert into member (id, version, person, role, partner, joined_at) select gen_random_uuid(), 0, "
                + person + ", '" + role + "', id, now() from p" + which);
    }

    private void lines(String places) {
        jdbc.update(
                "insert into line (id, version, line_number, name, partner, client, channels, end_date, anchor_day, zone,"
                        + " off_at, on_trial) select gen_random_uuid(), 0, cast(nextval('line_number_sequence') as varchar),"
                        + " 'Sales', p.id, p.client, 'whatsapp,telegram', day, extract(day from day), p.zone,"
                        + " (day + 1)::timestamp at time zone p.zone, false from (" + places + ") at (place, days)"
                        + " join p on p.n = at.place cross join lateral (select ?::date + at.days) d (day)",
                today);
    }
}
