package app.linekeeper.conversations.flows.broadcast;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.domain.broadcast.Broadcast;
import app.linekeeper.domain.broadcast.BroadcastId;
import app.linekeeper.domain.broadcast.BroadcastText;
import app.linekeeper.domain.broadcast.Reach;
import app.linekeeper.domain.broadcast.Segment;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A broadcast in the making, as its operator sees it.
 *
 * @param draft null where nothing is written yet
 * @param language in which it is looked at
 */
record DraftSheet(@Nullable Broadcast draft, Segment segment, Reach reach, Language language) {

    boolean isComplete() {
        return draft != null && draft.text().isComplete();
    }

    boolean isIncomplete() {
        return !isComplete();
    }

    boolean isReady() {
        return isComplete() && reachesSomebody();
    }

    boolean reachesSomebody() {
        return reach.people() > 0;
    }

    boolean reachesNobody() {
        return !reachesSomebody();
    }

    boolean areSomeBlocked() {
        return reach.blocked() > 0;
    }

    BroadcastId id() {
        return Objects.requireNonNull(draft).id();
    }

    /** Fills {@code rows} with whom it is for. */
    Text whom(Text text) {
        return text.with("rows", SegmentTexts.rows(segment));
    }

    Text reached(Text text) {
        return text.with("people", reach.people())
                .with("partners", reach.partners())
                .with("time", AboutTime.of(reach.people()));
    }

    Text people(Text text) {
        return text.with("n", reach.people());
    }

    Text blocked(Text text) {
        return text.with("n", reach.blocked());
    }

    Text region(Text text) {
        return text.with("which", SegmentTexts.region(segment.region()));
    }

    Text level(Text text) {
        return text.with("which", SegmentTexts.level(segment.level()));
    }

    Text ending(Text text) {
        return text.with("which", SegmentTexts.ending(segment.endingWithinDays()));
    }

    Text team(Text text) {
        return text.with("which", SegmentTexts.team(segment.ownersOnly()));
    }

    Text said(Text text) {
        String written = text().in(language);
        return written == null ? Text.of("broadcast.nothing_written") : text.with("text", written);
    }

    /** The other languages to look at it in; none where it is the same in all. */
    List<Option<Language>> others() {
        return text().isOneForAll()
                ? List.of()
                : Stream.of(Language.values())
                        .filter(other -> other != language)
                        .map(other ->
                                Option.of(other, Text.of("broadcast.language").with("which", other.name())))
                        .toList();
    }

    private BroadcastText text() {
        return Objects.requireNonNull(draft).text();
    }
}
