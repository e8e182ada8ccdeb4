package app.linekeeper.domain.autopay;

import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Region;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Changes what is to be renewed by itself, for a line whose client is locked. */
@Component
class KeepingAutopay {

    private static final Set<AttemptState> GIVEN_UP = Set.of(AttemptState.SKIPPED, AttemptState.FAILED);

    private final Autopays autopays;
    private final AutopayAttempts attempts;
    private final PlanningAutopay planning;
    private final PendingOrders pending;
    private final Clock clock;

    KeepingAutopay(
            Autopays autopays, AutopayAttempts attempts, PlanningAutopay planning, PendingOrders pending, Clock clock) {
        this.autopays = autopays;
        this.attempts = attempts;
        this.planning = planning;
        this.pending = pending;
        this.clock = clock;
    }

    void switchOn(Line line, Region region, int months, AutopaySource source, MemberId by) {
        Autopay autopay = locked(line).orElse(null);
        boolean isNew = autopay == null;
        if (autopay == null) {
            autopay = new Autopay(line, region);
        }
        autopay.switchOn(line, months, source, by, clock.instant());
        reopen(line);
        planning.plan(autopay, line);
        if (isNew) {
            autopays.save(autopay);
        }
    }

    void switchOff(Line line) {
        locked(line).filter(Autopay::isOn).ifPresent(autopay -> autopay.switchOff(null, clock.instant()));
    }

    void skip(Line line) {
        locked(line).filter(Autopay::isOn).ifPresent(autopay -> {
            autopay.turnTo(line.end());
            AutopayAttempt attempt = attempts.of(line.id(), line.end())
                    .orElseGet(() -> attempts.save(new AutopayAttempt(line.id(), line.end())));
            if (!attempt.state().isClosed()) {
                OrderId invoiced = attempt.order();
                attempt.close(AttemptState.SKIPPED);
                autopay.rest();
                if (invoiced != null) {
                    pending.giveUp(invoiced);
                }
            }
        });
    }

    void resume(Line line) {
        locked(line).filter(Autopay::isOn).ifPresent(autopay -> {
            reopen(line);
            planning.plan(autopay, line);
        });
    }

    private void reopen(Line line) {
        attempts.of(line.id(), line.end())
                .filter(attempt -> GIVEN_UP.contains(attempt.state()))
                .ifPresent(AutopayAttempt::reopen);
    }

    private Optional<Autopay> locked(Line line) {
        return autopays.lock(List.of(line.id())).stream().findFirst();
    }
}
