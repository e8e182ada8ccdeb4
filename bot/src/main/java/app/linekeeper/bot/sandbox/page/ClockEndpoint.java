package app.linekeeper.bot.sandbox.page;

import app.linekeeper.bot.sandbox.SandboxSettings;
import app.linekeeper.bot.sandbox.clock.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The application's clock, to look at and to move forward. */
@RestController
@Profile("sandbox")
final class ClockEndpoint {

    private static final int FARTHEST_DAYS = 3_660;
    private static final int HOURS_OF_A_DAY = 24;

    private final MovableClock clock;
    private final ZoneId zone;
    private final ChatStream stream;

    ClockEndpoint(MovableClock clock, SandboxSettings settings, ChatStream stream) {
        this.clock = clock;
        this.zone = settings.zone();
        this.stream = stream;
    }

    /** @param today the day in the zone of the sandbox */
    record Time(Instant now, LocalDate today, String zone) {}

    /** A number of hours, a number of days, or the day itself. */
    record Move(
            @Nullable Integer hours,
            @Nullable Integer days,
            @Nullable LocalDate date) {}

    @GetMapping("/sandbox/clock")
    Time time() {
        Instant now = clock.instant();
        return new Time(now, LocalDate.ofInstant(now, zone), zone.getId());
    }

    /** Refused with 400: a day in the past, one farther than ten years, and hours beyond a day. */
    @PostMapping("/sandbox/clock")
    ResponseEntity<Time> move(@RequestBody Move move) {
        if (move.hours() != null) {
            return inHours(move.hours());
        }
        LocalDate today = time().today();
        LocalDate there = move.date() != null ? move.date() : today.plusDays(move.days() == null ? 0 : move.days());
        if (there.isBefore(today) || there.isAfter(today.plusDays(FARTHEST_DAYS))) {
            return ResponseEntity.badRequest().build();
        }
        if (!there.equals(today)) {
            clock.forwardTo(there, zone);
        }
        return moved();
    }

    private ResponseEntity<Time> inHours(int hours) {
        if (hours < 1 || hours > HOURS_OF_A_DAY) {
            return ResponseEntity.badRequest().build();
        }
        clock.forward(Duration.ofHours(hours));
        return moved();
    }

    private ResponseEntity<Time> moved() {
        stream.tell("clock", time());
        return ResponseEntity.ok(time());
    }
}
