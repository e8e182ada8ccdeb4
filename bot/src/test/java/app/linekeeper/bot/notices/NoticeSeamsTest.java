package app.linekeeper.bot.notices;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.DeliveryStates;
import app.linekeeper.conversations.DeliveryStates.State;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Planned, let go, opened and sent, stopped before every single statement and commit on the way and started again: a notice
 * comes once, or, where it was being sent, once at most, and is counted then as one of which nobody knows.
 */
@Tag("database")
@Tag("rounds")
class NoticeSeamsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    /** 19:59, 20:01 and, a day later, 9:01 in Moscow, where people listen from 9 to 20. */
    private static final Instant JUST_IN_TIME = Instant.parse("2026-11-23T16:59:00Z");

    private static final Instant TOO_LATE = Instant.parse("2026-11-23T17:01:00Z");
    private static final Instant NEXT_MORNING = Instant.parse("2026-11-24T06:01:00Z");

    private static TellingProgram program;

    private LongFunction<Mood> mood = chat -> Mood.TAKES;
    private Instant planned = TestClock.START;
    private Instant sent = TestClock.START;
    private Instant goesOn = TestClock.START;
    private int lines = 1;

    /**
     * What became of a notice.
     *
     * @param isBegun whether the stop fell while it was being sent
     */
    private record Fate(int moment, boolean isStopped, boolean isPlanned, boolean isBegun, int copies, State state) {}

    @BeforeAll
    static void start() {
        program = new TellingProgram();
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @AfterEach
    void asAtFirst() {
        program.clock().reset();
    }

    @Test
    void whereverItStopsALineIsToldOfOnceOrCountedAsUnknown() {
        List<Fate> fates = stoppedEverywhere(this::cameOnceOrIsUnknown);
        assertThat(fates).as("moments at which it can stop").hasSizeGreaterThan(30);
        assertThat(fates.stream().filter(Fate::isBegun)).hasSizeBetween(1, 4);
    }

    @Test
    void whereverItStopsADigestComesOnceOrIsCountedAsUnknown() {
        lines = 5;
        stoppedEverywhere(this::cameOnceOrIsUnknown);
    }

    @Test
    void whereverItStopsWhatTelegramWantedLaterComesOnceOrIsCountedAsUnknown() {
        List<Long> asked = new ArrayList<>();
        mood = chat -> asked.contains(chat) || !asked.add(chat) ? Mood.TAKES : Mood.ASKS_TO_WAIT;
        stoppedEverywhere(this::cameOnceOrIsUnknown);
    }

    @Test
    void whereverItStopsWhatWasTakenWithoutAnAnswerIsCountedAsUnknown() {
        mood = chat -> Mood.LOSES_THE_ANSWER;
        stoppedEverywhere(fate -> {
            assertThat(fate.copies()).as("copies of %s", fate).isLessThanOrEqualTo(1);
            assertThat(fate.state()).as("%s", fate).isEqualTo(State.UNKNOWN);
        });
    }

    @Test
    void whereverItStopsWhatTelegramStumbledOverIsCountedAsUnknown() {
        mood = chat -> Mood.STUMBLES;
        stoppedEverywhere(fate -> {
            assertThat(fate.copies()).as("copies of %s", fate).isZero();
            assertThat(fate.state()).as("%s", fate).isEqualTo(State.UNKNOWN);
        });
    }

    @Test
    void whereverItStopsWhoeverBlockedTheBotIsCounted() {
        mood = chat -> Mood.IS_FORBIDDEN;
        stoppedEverywhere(fate ->
                assertThat(fate.state()).as("%s", fate).isEqualTo(fate.isBegun() ? State.UNKNOWN : State.REFUSED));
    }

    @Test
    void whereverItStopsWhatWasTooLateForTheEveningComesOnceInTheMorning() {
        planned = JUST_IN_TIME;
        sent = TOO_LATE;
        goesOn = NEXT_MORNING;
        stoppedEverywhere(this::cameOnceIfItWasPlanned);
    }

    @Test
    void whereverItStopsADigestThatWasTooLateForTheEveningComesOnceInTheMorning() {
        lines = 5;
        planned = JUST_IN_TIME;
        sent = TOO_LATE;
        goesOn = NEXT_MORNING;
        stoppedEverywhere(this::cameOnceIfItWasPlanned);
    }

    @Test
    void ofTwoMorningsOfOneLineThatTelegramMissedTheLaterSpeaksAlone() {
        assertThat(afterANightWithoutTelegram(1)).hasSize(1);
    }

    @Test
    void ofTwoDigestsThatTelegramMissedTheLaterSpeaksAlone() {
        assertThat(afterANightWithoutTelegram(5)).hasSize(1);
    }

    private List<MoodyTelegram.Said> afterANightWithoutTelegram(int many) {
        lines = many;
        program.clock().moveTo(JUST_IN_TIME);
        aTeamWithLinesEndingOn(TODAY.plusDays(1));
        program.telegram().isInTheMood(chat -> Mood.IS_AWAY);
        program.plans();
        program.sends();
        program.clock().moveTo(NEXT_MORNING);
        program.plans();
        program.sends();
        program.telegram().isInTheMood(chat -> Mood.TAKES);
        program.sendsFor(Duration.ofMinutes(5));
        return program.telegram().said();
    }

    private SavedPartner aTeamWithLinesEndingOn(LocalDate day) {
        program.jdbc().sql("update person set reachable = false").update();
        program.telegram().said();
        SavedPartner north =
                program.get(Fixtures.class).aPartner().withClient("Daisy").saved();
        for (int n = 0; n < lines; n++) {
            program.get(Shop.class).lineEnding(north.client(), day);
        }
        return north;
    }

    private void cameOnceOrIsUnknown(Fate fate) {
        if (fate.isBegun()) {
            assertThat(fate.copies()).as("copies of %s", fate).isLessThanOrEqualTo(1);
            assertThat(fate.state()).as("%s", fate).isEqualTo(State.UNKNOWN);
        } else {
            assertThat(fate.copies()).as("copies of %s", fate).isEqualTo(1);
            assertThat(fate.state()).as("%s", fate).isEqualTo(State.SENT);
        }
    }

    /** Of a day that was over before anything was planned nothing is told. */
    private void cameOnceIfItWasPlanned(Fate fate) {
        assertThat(fate.copies()).as("copies of %s", fate).isEqualTo(fate.isPlanned() ? 1 : 0);
    }

    private List<Fate> stoppedEverywhere(Consumer<Fate> expected) {
        List<Fate> fates = new ArrayList<>();
        do {
            Fate fate = stoppedAt(fates.size() + 1);
            expected.accept(fate);
            fates.add(fate);
        } while (fates.get(fates.size() - 1).isStopped());
        return fates;
    }

    private Fate stoppedAt(int moment) {
        program.clock().moveTo(planned);
        program.telegram().isInTheMood(mood);
        SavedPartner north = aTeamWithLinesEndingOn(TODAY.plusDays(7));
        long unknown = unknown();

        boolean isStopped = program.database().dyingAt(moment, () -> {
            program.plans();
            program.clock().moveTo(sent);
            program.sends();
        });
        boolean isPlanned = count(
                        "select count(*) from notice n join member m on m.person = n.person where m.id = ?",
                        north.owner().value())
                > 0;
        long chat = telegramId(north);
        boolean isBegun = isStopped
                && count("select count(*) from outbox_message where chat_id = ? and begun and state = 'WAITING'", chat)
                        > 0;

        program.clock().moveTo(goesOn);
        program.plans();
        program.isFoundDead();
        program.sendsFor(Duration.ofMinutes(5));
        State state = program.get(DeliveryStates.class).to(chat, 9).stream()
                .map(DeliveryStates.Delivery::state)
                .filter(each -> each != State.DROPPED)
                .findFirst()
                .orElse(State.DROPPED);
        assertThat(unknown()).as("unknown, as operators see it").isEqualTo(unknown + (state == State.UNKNOWN ? 1 : 0));
        int copies = (int) program.telegram().said().stream()
                .filter(said -> said.chat() == chat)
                .count();
        return new Fate(moment, isStopped, isPlanned, isBegun, copies, state);
    }

    private static long unknown() {
        return program.get(DeliveryStates.class).open().getOrDefault(State.UNKNOWN, 0);
    }

    private static long telegramId(SavedPartner partner) {
        return count(
                "select p.telegram_id from person p join member m on m.person = p.id where m.id = ?",
                partner.owner().value());
    }

    private static long count(String sql, Object... values) {
        return program.jdbc().sql(sql).params(values).query(Long.class).single();
    }
}
