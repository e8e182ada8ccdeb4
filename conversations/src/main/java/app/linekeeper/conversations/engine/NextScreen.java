package app.linekeeper.conversations.engine;

import app.linekeeper.conversations.PositionRow;
import app.linekeeper.conversations.Reply;
import app.linekeeper.conversations.Reply.Place;
import app.linekeeper.conversations.flow.ScreenRefused;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** What a turn comes to: the next screen, and the row that remembers it. */
final class NextScreen {

    private final ScreenDrawing drawing;
    private final Clock clock;

    NextScreen(ScreenDrawing drawing, Clock clock) {
        this.drawing = drawing;
        this.clock = clock;
    }

    /** A turn as it was decided: what is to be stored and what is to be shown. */
    record Decided(boolean isNew, PositionRow row, Reply reply) {}

    /** The screen where the walk stands, under the next number. */
    Decided next(Dialogue dialogue, Walk walk, Decision decision, Place place) {
        long number = dialogue.screen() + 1;
        return decided(dialogue, walk, decision, place, number, drawn(walk, decision, number));
    }

    /**
     * The present screen once more. Where its options are the same it keeps its number, so that a press on it stays good
     * that is under way while it is drawn again.
     */
    Decided again(Dialogue dialogue, Position before, Walk walk, Decision decision, Place place) {
        long number = dialogue.screen();
        Drawn drawn = drawn(walk, decision, number);
        boolean isSame = !place.below()
                && walk.moment().equals(before.moment())
                && drawn.values().equals(before.drawn());
        return isSame ? decided(dialogue, walk, decision, place, number, drawn) : next(dialogue, walk, decision, place);
    }

    private Decided decided(Dialogue dialogue, Walk walk, Decision decision, Place place, long number, Drawn drawn) {
        Position position = new Position(
                walk.moment().turnedTo(drawn.page()),
                walk.trail(),
                drawn.values(),
                decision.note(),
                drawn.livesBy() == null ? null : drawn.livesBy().toString());
        Dialogue after = new Dialogue(
                dialogue.chat(),
                dialogue.id(),
                number,
                dialogue.seen(),
                place.liveMessage(),
                dialogue.lastMessage(),
                place.leaving());
        return new Decided(
                dialogue.isNew(),
                PositionCodec.row(after, position, clock.instant()),
                new Reply(dialogue.chat(), number, drawn.screen(), place, decision.hint()));
    }

    /** The screen where the walk stands, or the nearest earlier one that can be drawn, with the reason. */
    private Drawn drawn(Walk walk, Decision decision, long number) {
        while (true) {
            try {
                @Nullable Note note = decision.note();
                return drawing.draw(new View(
                        walk.scene(note),
                        walk.moment().search(),
                        note,
                        number,
                        !walk.trail().isEmpty(),
                        walk.isHome()));
            } catch (ScreenRefused e) {
                if (walk.isHome()) {
                    throw new IllegalStateException("home cannot be drawn: " + e.refusal(), e);
                }
                decision.refuse(e.refusal());
                walk.back();
            }
        }
    }
}
