package app.linekeeper.bot.notices;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.testing.AtOnce;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.PessimisticLockingFailureException;

/**
 * Weeks of thousands of lines, of people who move, choose, renew, put off and block, while Telegram stumbles, several plan at
 * once, and the program dies at any statement, against a simple model of who is to be told what. Another history:
 * {@code -Dlinekeeper.notices.seed=2}; {@code .lines} and {@code .days} make it larger.
 */
@Tag("rounds")
class ThousandsOfLinesTest {

    private static final long SEED = Long.getLong("linekeeper.notices.seed", 1);
    private static final int LINES = Integer.getInteger("linekeeper.notices.lines", 10_000);
    private static final int DAYS = Integer.getInteger("linekeeper.notices.days", 7);

    /** Europe and America put their clocks back in the midst of it. */
    private static final Instant BEGIN = Instant.parse("2026-10-24T00:00:00Z");

    private static final Instant END = BEGIN.plus(Duration.ofDays(DAYS));

    /** On which nothing breaks any more, so that all arrives that is on its way. */
    private static final Instant LAST_DAY = END.minus(Duration.ofDays(1));

    private static final int DEEDS = 12;
    private static final int STOPS = 5;
    private static final Duration A_WHILE = Duration.ofSeconds(10);

    private final Random random = new Random(SEED);
    private final Weather weather = new Weather(random);

    @Test
    void nobodyMissesAnEndOrHearsOfItTwiceWhateverBreaks() throws Exception {
        try (TellingProgram program = new TellingProgram()) {
            program.clock().moveTo(BEGIN);
            ListeningTown town = new ListeningTown(program, random, DAYS);
            town.settle(LINES);
            Life life = new Life(program, town, random);
            Reckoning reckoning = new Reckoning(program, town, life.blocking);
            program.telegram()
                    .isInTheMood(chat -> life.blocking.contains(chat) ? weather.orForbidden() : weather.mood(chat));
            town.people.forEach(each -> life.move(each, town.aZone()));

            for (Instant now = BEGIN;
                    now.isBefore(END);
                    now = after(program.clock().instant())) {
                program.clock().moveTo(now);
                weather.turns(now.isAfter(LAST_DAY));
                IntStream.range(0, DEEDS).forEach(n -> life.goesOn());
                plan(program);
                Instant planned = now;
                town.people.forEach(each -> each.isLookedAfter(planned));
                life.renew(life.soon(town.lines));
                send(program);
                reckoning.closes(now, program.clock().instant());
            }

            System.out.printf(
                    "%d lines, %d people, %d days, seed %d, %d stops: %s%n",
                    LINES, town.people.size(), DAYS, SEED, weather.stops(), reckoning);
            assertThat(reckoning.missed).as("missed, seed %d", SEED).isEmpty();
            assertThat(reckoning.repeated).as("repeated, seed %d", SEED).isEmpty();
            assertThat(reckoning.unexpected).as("unexpected, seed %d", SEED).isEmpty();
            assertThat(reckoning.setAside).as("set aside, seed %d", SEED).isZero();
        }
    }

    /** The program looks about every hour, but for downtimes of up to two days. */
    private Instant after(Instant now) {
        boolean isDown = now.isBefore(LAST_DAY) && random.nextInt(60) == 0;
        return now.plus(
                isDown ? Duration.ofHours(2 + random.nextInt(46)) : Duration.ofMinutes(25 + random.nextInt(60)));
    }

    /** Several at once now and then, of which some die; then one who is left. */
    private void plan(TellingProgram program) throws Exception {
        if (weather.isStormy() && random.nextInt(3) == 0) {
            List<Callable<Boolean>> planners = IntStream.range(0, 1 + random.nextInt(3))
                    .mapToObj(n -> weather.moment(60))
                    .<Callable<Boolean>>map(moment -> () -> dies(program, moment))
                    .toList();
            AtOnce.all(planners);
        }
        program.plans();
    }

    /** Whoever waits for another too long gives up, too. */
    private static boolean dies(TellingProgram program, int moment) {
        try {
            return program.database().dyingAt(moment, program::plans);
        } catch (PessimisticLockingFailureException waited) {
            return true;
        }
    }

    private void send(TellingProgram program) {
        for (int n = 0; n < STOPS && weather.isStormy(); n++) {
            program.database().dyingAt(weather.moment(60), () -> program.sendsFor(A_WHILE));
            program.isFoundDead();
        }
        if (weather.isTelegramThere()) {
            program.sendsFor(Duration.ofMinutes(10));
        } else {
            program.sends();
        }
    }
}
