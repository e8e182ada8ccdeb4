package app.linekeeper.domain.autopay;

import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.LineId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line for which a step is due.
 *
 * @param attempt of the end that it is about; null where nothing was done for that yet
 */
record DueLine(Autopay autopay, Line line, @Nullable AutopayAttempt attempt) {

    LineId id() {
        return line.id();
    }

    /** @throws NullPointerException where there is none yet */
    AutopayAttempt begun() {
        return Objects.requireNonNull(attempt);
    }

    DueGroup group() {
        return new DueGroup(autopay.client(), autopay.source(), autopay.months(), autopay.end());
    }

    /** Several of one group, as people are told of them. */
    static LinesDue together(List<DueLine> lines) {
        Autopay one = lines.get(0).autopay();
        return new LinesDue(
                one.partner(),
                one.client(),
                lines.stream().map(DueLine::id).toList(),
                one.source(),
                one.months(),
                one.end());
    }
}
