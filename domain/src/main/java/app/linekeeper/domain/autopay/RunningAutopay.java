package app.linekeeper.domain.autopay;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes whatever step is due for whatever line, each group of lines in a short transaction of its own. */
@Component
public class RunningAutopay {

    private static final Logger LOG = LoggerFactory.getLogger(RunningAutopay.class);
    private static final int AT_ONCE = 200;

    private final DueGroups due;
    private final TakingSteps steps;
    private final Clock clock;

    RunningAutopay(DueGroups due, TakingSteps steps, Clock clock) {
        this.due = due;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * Takes the steps that are due now. What fails is left for the next time and keeps nothing else waiting. Any number of
     * nodes may do so at once.
     */
    public void run() {
        Set<DueGroup> seen = new HashSet<>();
        List<DueGroup> next;
        do {
            next = due.at(clock.instant(), AT_ONCE).stream().filter(seen::add).toList();
            next.forEach(this::take);
        } while (!next.isEmpty());
    }

    private void take(DueGroup group) {
        try {
            while (steps.take(group)) {
                LOG.debug("more lines than one order may have: {}", group);
            }
        } catch (RuntimeException failed) {
            LOG.error("no step was taken for {}", group, failed);
        }
    }
}
