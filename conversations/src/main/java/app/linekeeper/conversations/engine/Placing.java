package app.linekeeper.conversations.engine;

import app.linekeeper.conversations.Incoming;
import app.linekeeper.conversations.LeftMessage;
import app.linekeeper.conversations.Reply.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides where the next screen goes. There is one live message, below all that the bot has sent, and no other has
 * buttons: so a screen is redrawn in place only while nothing came below it.
 */
final class Placing {

    private final Dialogue dialogue;
    private final List<LeftMessage> leaving;

    private Placing(Dialogue dialogue) {
        this.dialogue = dialogue;
        this.leaving = new ArrayList<>(dialogue.stillLeaving());
    }

    /** The present screen drawn again, without anybody having done something. */
    static Place again(Dialogue dialogue) {
        Placing placing = new Placing(dialogue);
        return dialogue.isBuried() ? placing.movedDown() : placing.inPlace(dialogue.liveMessage());
    }

    /**
     * @param isCurrent whether what was done belongs to the newest screen
     * @param receipt what stays in place of the screen on which it was done; null for nothing
     */
    static Place after(Incoming incoming, boolean isCurrent, Dialogue dialogue, @Nullable String receipt) {
        Placing placing = new Placing(dialogue);
        if (!(incoming instanceof Incoming.Pressed pressed) || Decision.isOfNotice(pressed)) {
            return placing.below();
        }
        int live = placing.live(pressed.messageId(), isCurrent);
        if (receipt != null) {
            placing.leave(new LeftMessage(live, receipt));
            return placing.moved(false);
        }
        return dialogue.isBuried() ? placing.below() : placing.inPlace(live == 0 ? null : live);
    }

    /** The message that is live, of the one that is known to be and the one that was pressed; the other is left. */
    private int live(int pressed, boolean isCurrent) {
        Integer known = dialogue.liveMessage();
        if (known == null || known == pressed || pressed == 0) {
            boolean unknown = known == null && !isCurrent;
            if (unknown && pressed != 0) {
                leave(pressed);
            }
            return unknown ? 0 : known == null ? pressed : known;
        }
        int live = isCurrent ? Math.max(known, pressed) : known;
        leave(live == known ? pressed : known);
        return live;
    }

    /** The same screen below what came: what it said above may be true no more, and nobody needs it twice. */
    private Place movedDown() {
        if (dialogue.liveMessage() != null) {
            leave(LeftMessage.gone(dialogue.liveMessage()));
        }
        return moved(true);
    }

    private Place below() {
        if (dialogue.liveMessage() != null) {
            leave(dialogue.liveMessage());
        }
        return moved(false);
    }

    private Place moved(boolean quiet) {
        return new Place(true, quiet, null, leaving);
    }

    private Place inPlace(@Nullable Integer live) {
        return new Place(false, false, live, leaving);
    }

    private void leave(int message) {
        leave(LeftMessage.asItIs(message));
    }

    /** Each message once, however long nobody sees what follows; what stays in its place is what was decided last. */
    private void leave(LeftMessage left) {
        boolean decides = left.html() != null && !left.html().isEmpty();
        if (decides || leaving.stream().noneMatch(known -> known.id() == left.id())) {
            leaving.removeIf(known -> known.id() == left.id());
            leaving.add(left);
        }
    }
}
