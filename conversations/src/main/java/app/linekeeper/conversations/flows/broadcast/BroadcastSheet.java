package app.linekeeper.conversations.flows.broadcast;

import app.linekeeper.conversations.Topic;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Topics;
import app.linekeeper.domain.broadcast.Broadcast;
import app.linekeeper.domain.broadcast.BroadcastCounts;
import app.linekeeper.domain.broadcast.BroadcastId;
import app.linekeeper.domain.broadcast.BroadcastState;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A broadcast that was started, with how far it is and what has become of it.
 *
 * @param zone of whoever looks
 */
record BroadcastSheet(Broadcast broadcast, Language language, ZoneId zone) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final int CELLS = 12;
    private static final int HUNDRED = 100;

    Topic topic() {
        return Topics.of(broadcast.id());
    }

    boolean isRunning() {
        return is(BroadcastState.RUNNING);
    }

    boolean isPaused() {
        return is(BroadcastState.PAUSED);
    }

    boolean isUnderWay() {
        return !broadcast.isOver();
    }

    boolean isStopped() {
        return is(BroadcastState.STOPPED);
    }

    boolean hasEnded() {
        return is(BroadcastState.ENDED);
    }

    /** Fills {@code day}, {@code time} and whom it is for. */
    Text about(Text text) {
        ZonedDateTime started = Objects.requireNonNull(broadcast.startedAt()).atZone(zone);
        return text.with("day", Dates.withoutYear(started.toLocalDate()))
                .with("time", CLOCK.format(started))
                .with("rows", SegmentTexts.rows(broadcast.segment()));
    }

    Text progress(Text text) {
        int cells = counts().done() * CELLS / counts().recipients();
        return text.with("bar", "\u25b0".repeat(cells) + "\u25b1".repeat(CELLS - cells))
                .with("percent", percent());
    }

    Text timeLeft(Text text) {
        return text.with("time", AboutTime.of(counts().left()));
    }

    /** What has become of it, a line each. */
    Text counted(Text text) {
        List<Text> rows = new ArrayList<>();
        rows.add(Text.of("broadcasts.sent")
                .with("n", counts().sent())
                .with("of", counts().recipients())
                .with("partners", broadcast.partners()));
        add(rows, "broadcasts.blocked", counts().blocked());
        add(rows, "broadcasts.unsure", counts().unsure());
        add(rows, "broadcasts.failed", counts().failed());
        if (isStopped()) {
            add(rows, "broadcasts.left", counts().left());
        }
        return text.with("rows", rows);
    }

    Text said(Text text) {
        return text.with("text", Objects.requireNonNull(broadcast.text().in(language)));
    }

    Option<BroadcastId> option() {
        return Option.of(
                broadcast.id(),
                about(Text.of("broadcasts.one_of")
                        .with("state", broadcast.state().name())
                        .with("percent", percent())));
    }

    private int percent() {
        return counts().done() * HUNDRED / counts().recipients();
    }

    private BroadcastCounts counts() {
        return broadcast.counts();
    }

    private boolean is(BroadcastState state) {
        return broadcast.state() == state;
    }

    private static void add(List<Text> rows, String key, int n) {
        if (n > 0) {
            rows.add(Text.of(key).with("n", n));
        }
    }
}
