package app.linekeeper.conversations.flows.link;

import app.linekeeper.conversations.ChatLinks;
import app.linekeeper.conversations.flow.Answers;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.link.OneTimeLink;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Makes a link and shows it, in the turn that made it and never again: one step for every flow that makes links. */
@Component
public final class ShowingLink {

    static final Slot<String> LINK = Slot.secret("link");

    private final KeptLinks kept;
    private final ChatLinks links;
    private final Words words;

    ShowingLink(KeptLinks kept, ChatLinks links, Words words) {
        this.kept = kept;
        this.links = links;
        this.words = words;
    }

    /**
     * What is settled once the link is made: which it is, and for the screens of this turn the link itself. Refused while
     * no address can be made; nothing is made then.
     */
    public Outcome<Facts> make(Turn turn, Supplier<Outcome<OneTimeLink>> making) {
        if (!links.areKnown()) {
            return Answers.notUnderstood(Text.of("link.not_yet"));
        }
        return making.get()
                .map(made -> turn.facts()
                        .with(LinkFlow.KEPT, made.id())
                        .with(LINK, links.start(made.token().text())));
    }

    /** The model of the step after that. */
    public ShownLink shown(Turn turn) {
        return new ShownLink(kept.card(turn), turn);
    }

    /** The screen of that step. */
    public StepBuilder<ShownLink> screen(StepBuilder<ShownLink> s) {
        return s.saysIf(ShownLink::isSeen, "link.link", ShownLink::link)
                .saysIf(ShownLink::isSeen, "link.until", ShownLink::said)
                .saysIf(ShownLink::isLost, "common.link_gone")
                .saysIf(ShownLink::isOver, "link.over", ShownLink::said)
                .link("share", "link.share", this::sharing, l -> l.when(ShownLink::isSeen))
                .button(
                        "again",
                        "link.anew",
                        b -> b.when(ShownLink::isSeenNoMore).runs(this::anew).stays());
    }

    /** A new link in the place of the one that is kept. */
    Outcome<Facts> anew(Turn turn, IdempotencyKey key) {
        return make(turn, () -> kept.anew(turn));
    }

    private String sharing(ShownLink shown) {
        return links.share(
                shown.turn().get(LINK),
                words.plain(shown.said(Text.of("link.words")), shown.turn().language()));
    }
}
