package app.linekeeper.conversations.flows.link;

import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.locales.Text;

/**
 * A link that was just made, while it can be seen, and afterwards.
 *
 * @param turn knows the link itself, so that nothing else holds it
 */
public record ShownLink(LinkCard card, Turn turn) {

    boolean isSeen() {
        return turn.has(ShowingLink.LINK);
    }

    boolean isSeenNoMore() {
        return !isSeen();
    }

    boolean isLost() {
        return isSeenNoMore() && card.isPending();
    }

    boolean isOver() {
        return card.isOver();
    }

    /** Fills what the card fills. */
    public Text said(Text text) {
        return card.said(text);
    }

    Text link(Text text) {
        return said(text).with("link", turn.get(ShowingLink.LINK));
    }
}
