package app.linekeeper.domain.autopay;

import app.linekeeper.domain.line.Line;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says when the next step for a line is due, by its end, what was done already, and its own days (rules 23 to 25). */
@Component
class PlanningAutopay {

    private final AutopayAttempts attempts;
    private final ChargingSources sources;
    private final AutopayTerms terms;
    private final Clock clock;

    PlanningAutopay(AutopayAttempts attempts, ChargingSources sources, AutopayTerms terms, Clock clock) {
        this.attempts = attempts;
        this.sources = sources;
        this.terms = terms;
        this.clock = clock;
    }

    /** Plans anew for the end that the line has now; needs a transaction. */
    void plan(Autopay autopay, Line line) {
        autopay.turnTo(line.end());
        plan(autopay, line, attempts.of(line.id(), line.end()).orElse(null));
    }

    /** The same where the attempt for that end is known; null for none yet. */
    void plan(Autopay autopay, Line line, @Nullable AutopayAttempt attempt) {
        AutopayDays days = days(autopay);
        LocalDate today = line.today(clock.instant());
        if (attempt != null && attempt.state() == AttemptState.INVOICED) {
            autopay.plan(at(line, Objects.requireNonNull(attempt.lapsesOn())), null);
        } else if (attempt != null && (attempt.state().isClosed() || attempt.state() == AttemptState.AWAITED)) {
            autopay.rest();
        } else if (attempt == null || days.announced() != null && attempt.announced() == null) {
            LocalDate first =
                    Objects.requireNonNullElse(days.announced(), days.tries().get(0));
            autopay.plan(at(line, first), days.firstSeenOn(today).orElse(null));
        } else {
            LocalDate next =
                    days.tryAfter(attempt.lastStepOn()).orElse(days.last().plusDays(1));
            autopay.plan(at(line, next), AutopayDays.later(next, today));
        }
    }

    /** The next day on which money is taken or asked for; empty after the last one. */
    Optional<LocalDate> nextTry(Autopay autopay, AutopayAttempt attempt) {
        return days(autopay).tryAfter(attempt.lastStepOn());
    }

    AutopayDays days(Autopay autopay) {
        return sources.of(autopay.source().kind()).days(autopay.end(), autopay.region());
    }

    /** When on that day, in the line's zone. */
    private Instant at(Line line, LocalDate day) {
        return day.atTime(terms.at()).atZone(line.zone()).toInstant();
    }
}
