package app.linekeeper.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.notice.choice.NoticeChoice;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sixty days of random lines, zones, hours, moves and downtimes against a model that knows but this: on the first moment of
 * their day in which people listen and the program is up, they hear of each day that has begun in the line's zone since.
 */
@DomainTest
@Tag("rounds")
class RemindingHistoriesTest {

    private static final List<String> ZONES = List.of(
            "Europe/Moscow",
            "Asia/Kamchatka",
            "Pacific/Honolulu",
            "America/New_York",
            "Europe/Berlin",
            "Asia/Kolkata",
            "Pacific/Chatham",
            "Asia/Vladivostok");

    /** Europe and America put their clocks back in the midst of it. */
    private static final Instant BEGIN = Instant.parse("2026-10-05T00:00:00Z");

    private static final int DAYS = 60;

    @Autowired
    private PlanningNotices planning;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private final List<Resident> residents = new ArrayList<>();
    private final Map<Resident, List<Ending>> endings = new HashMap<>();
    private ToldPeople people;
    private Random random;

    private record Ending(Line line, LocalDate day, ZoneId zone) {}

    @AfterEach
    void today() {
        residents.forEach(each -> people.goAway(each.member));
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nobodyMissesAnEndOrHearsOfItTwice(long seed) {
        random = new Random(seed);
        people = new ToldPeople(jdbc);
        for (int n = 0; n < 4; n++) {
            settle();
        }
        live();
        List<String> missed = new ArrayList<>();
        List<String> unexpected = new ArrayList<>();
        residents.forEach(each -> compare(each, missed, unexpected));
        assertThat(missed).as("missed").isEmpty();
        assertThat(unexpected).as("repeated, early or late").isEmpty();
    }

    private void settle() {
        SavedPartner partner =
                fixtures.aPartner().withClient("Daisy").with(Role.MANAGER).saved();
        List<Ending> lines = new ArrayList<>();
        for (int n = 0; n < 15; n++) {
            ZoneId zone = aZone();
            LocalDate end = LocalDate.ofInstant(BEGIN, zone).plusDays(random.nextInt(DAYS + 15) - 4);
            Line line = shop.lineEnding(partner.client(), end);
            people.end(line, end, zone.getId());
            lines.add(new Ending(line, end, zone));
        }
        partner.members().forEach(member -> {
            ZoneId zone = aZone();
            people.live(member.id(), zone.getId());
            Resident resident = new Resident(member.id(), zone);
            residents.add(resident);
            endings.put(resident, lines);
        });
    }

    /** The program looks about every hour, but for downtimes of up to three days. */
    private void live() {
        Instant end = BEGIN.plus(Duration.ofDays(DAYS));
        for (Instant now = BEGIN; now.isBefore(end); now = now.plus(aWhile())) {
            if (random.nextInt(40) == 0) {
                change(residents.get(random.nextInt(residents.size())));
            }
            clock.moveTo(now);
            planning.all();
            Instant looked = now;
            residents.forEach(each -> each.look(looked));
        }
    }

    private Duration aWhile() {
        return random.nextInt(60) == 0
                ? Duration.ofHours(2 + random.nextInt(70))
                : Duration.ofMinutes(40 + random.nextInt(40));
    }

    private void change(Resident resident) {
        if (random.nextBoolean()) {
            ZoneId zone = aZone();
            people.live(resident.member, zone.getId());
            resident.moveTo(zone);
        } else {
            int from = random.nextInt(20);
            int until = from + 3 + random.nextInt(22 - from);
            people.listen(resident.member, from, Math.min(24, until));
            resident.listen(from, Math.min(24, until));
        }
    }

    private ZoneId aZone() {
        return ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
    }

    private void compare(Resident resident, List<String> missed, List<String> unexpected) {
        Map<String, Instant> told = told(resident);
        for (Ending ending : endings.get(resident)) {
            Set<Instant> spoken = new HashSet<>();
            for (int n = NoticeChoice.THRESHOLDS.size() - 1; n >= 0; n--) {
                int days = NoticeChoice.THRESHOLDS.get(n);
                String what = ending.line().id().value() + ":" + days;
                Instant at = told.remove(what);
                Resident.Hearing due = resident.hearing(ending.day().minusDays(days), ending.zone())
                        // of several thresholds of one morning the last one speaks
                        .filter(hearing -> !spoken.contains(hearing.at()))
                        .orElse(null);
                if (at == null && due != null && due.isSure()) {
                    missed.add(resident.member + " " + ending + " " + days + " at " + due.at());
                } else if (at != null && (due == null || !at.equals(due.at()))) {
                    unexpected.add(resident.member + " " + ending + " " + days + " at " + at + ", not " + due);
                }
                if (at != null) {
                    spoken.add(at);
                }
            }
        }
        told.forEach((what, at) -> unexpected.add(what + " at " + at));
    }

    private Map<String, Instant> told(Resident resident) {
        Map<String, Instant> told = new HashMap<>();
        jdbc.sql("select line, days, created_at from notice where person = ? and kind = 'LINE_ENDS'")
                .param(people.person(resident.member))
                .query(row -> {
                    Instant before = told.put(
                            row.getString("line") + ":" + row.getInt("days"),
                            row.getObject("created_at", OffsetDateTime.class).toInstant());
                    assertThat(before).as("told before").isNull();
                });
        return told;
    }
}
