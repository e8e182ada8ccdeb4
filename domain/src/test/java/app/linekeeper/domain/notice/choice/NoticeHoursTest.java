package app.linekeeper.domain.notice.choice;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NoticeHoursTest {

    private static final Instant YEARS_AGO = Instant.parse("2010-01-01T00:00:00Z");
    private static final List<String> RESTLESS = List.of(
            "Europe/Berlin",
            "America/New_York",
            "Australia/Lord_Howe",
            "Pacific/Apia",
            "Africa/Casablanca",
            "Asia/Almaty",
            "Asia/Kathmandu",
            "America/St_Johns",
            "Europe/Moscow",
            "America/Havana");

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T05:59:59Z, 2026-11-23T06:00:00Z",
        "2026-11-23T06:00:00Z, 2026-11-23T06:00:00Z",
        "2026-11-23T16:59:59Z, 2026-11-23T16:59:59Z",
        "2026-11-23T17:00:00Z, 2026-11-24T06:00:00Z",
        "2026-12-31T20:00:00Z, 2027-01-01T06:00:00Z"
    })
    void fromNineToEightInTheEveningOfThePersonsOwnZone(Instant now, Instant told) {
        assertThat(NoticeHours.DEFAULT.nextOpening(now, ZoneId.of("Europe/Moscow")))
                .isEqualTo(told);
    }

    @Test
    void anHourThatTheClockSkipsIsSkippedToItsEnd() {
        NoticeHours early = new NoticeHours(2 * 60 + 30, 4 * 60);
        assertThat(early.nextOpening(Instant.parse("2026-03-29T00:00:00Z"), ZoneId.of("Europe/Berlin")))
                .isEqualTo("2026-03-29T01:00:00Z");
    }

    @Test
    void hoursThatAreSkippedAltogetherWaitForTheNextDay() {
        NoticeHours gone = new NoticeHours(2 * 60, 3 * 60);
        assertThat(gone.nextOpening(Instant.parse("2026-03-29T00:30:00Z"), ZoneId.of("Europe/Berlin")))
                .isEqualTo("2026-03-30T00:00:00Z");
    }

    @Test
    void anHourThatTheClockShowsTwiceCountsTwice() {
        NoticeHours twice = new NoticeHours(60, 2 * 60 + 30);
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Instant betweenTheTwo = Instant.parse("2026-10-25T00:45:00Z");
        assertThat(twice.isOpen(betweenTheTwo, berlin)).isFalse();
        assertThat(twice.nextOpening(betweenTheTwo, berlin)).isEqualTo("2026-10-25T01:00:00Z");
    }

    @Test
    void aDayThatAZoneSkippedIsNoDayOfNotices() {
        assertThat(NoticeHours.DEFAULT.nextOpening(Instant.parse("2011-12-30T06:30:00Z"), ZoneId.of("Pacific/Apia")))
                .isEqualTo("2011-12-30T19:00:00Z");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theNextOpeningIsTheFirstMinuteThatIsOpen(long seed) {
        Random random = new Random(seed);
        ZoneId zone = ZoneId.of(RESTLESS.get(random.nextInt(RESTLESS.size())));
        int from = random.nextInt(1380);
        NoticeHours hours = new NoticeHours(from, from + 60 + random.nextInt(1440 - from - 59));
        Instant now = aMoment(random, zone);
        assertThat(hours.nextOpening(now, zone))
                .as("%s from %s in %s", hours, now, zone)
                .isEqualTo(minuteByMinute(hours, now, zone));
    }

    @ParameterizedTest
    @CsvSource({
        "08:00–22:00, 480, 1320",
        "8-22, 480, 1320",
        "8 22, 480, 1320",
        "с 8 до 22, 480, 1320",
        "from 9.30 to 18, 570, 1080",
        "8am – 6pm, 480, 1080",
        "12am - 12pm, 0, 720",
        "сағат 9-дан 21-ге дейін, 540, 1260",
        "0:00-24:00, 0, 1440",
        "12:00—13:00, 720, 780"
    })
    void hoursAreReadAsPeopleWriteThem(String typed, int from, int until) {
        assertThat(TypedHours.read(typed)).isEqualTo(Outcome.done(new NoticeHours(from, until)));
    }

    @ParameterizedTest
    @CsvSource({
        "всегда, HOURS_UNREAD",
        "8, HOURS_UNREAD",
        "8-25, HOURS_UNREAD",
        "8:75-22, HOURS_UNREAD",
        "8-24:01, HOURS_UNREAD",
        "13pm-14pm, HOURS_UNREAD",
        "8-12-18, HOURS_UNREAD",
        "'', HOURS_UNREAD",
        "22-8, HOURS_PAST_MIDNIGHT",
        "12:00-12:59, HOURS_SHORT",
        "9-9, HOURS_SHORT"
    })
    void hoursThatAreNoneAreRefusedWithTheReason(String typed, Reason reason) {
        assertThat(((Outcome.Refused<?>) TypedHours.read(typed)).refusal().reason())
                .isEqualTo(reason);
    }

    static Stream<Long> seeds() {
        return IntStream.range(0, 400).mapToObj(Long::valueOf);
    }

    /** Most of them within two days of a change of the clocks. */
    private static Instant aMoment(Random random, ZoneId zone) {
        Instant any = YEARS_AGO.plus(random.nextInt(365 * 20), ChronoUnit.DAYS).plusSeconds(random.nextInt(86_400));
        ZoneOffsetTransition change = zone.getRules().nextTransition(any);
        return change == null || random.nextInt(4) == 0
                ? any
                : change.getInstant().plus(random.nextInt(2880) - 1440, ChronoUnit.MINUTES);
    }

    private static Instant minuteByMinute(NoticeHours hours, Instant now, ZoneId zone) {
        return Stream.iterate(
                        now, moment -> moment.truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(1)))
                .filter(moment -> hours.isOpen(moment, zone))
                .findFirst()
                .orElseThrow();
    }
}
