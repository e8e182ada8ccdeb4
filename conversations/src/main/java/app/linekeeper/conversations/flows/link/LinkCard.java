package app.linekeeper.conversations.flows.link;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.link.Link;
import app.linekeeper.domain.link.LinkState;
import app.linekeeper.locales.Text;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/** A link before somebody who keeps it, in their zone. */
record LinkCard(Link link, Acting keeper, ZoneId zone) {

    Invited invited() {
        return Invited.by(link.aim(), keeper);
    }

    boolean isPaused() {
        return link.state() == LinkState.PAUSED;
    }

    boolean isPending() {
        return isPaused() || link.state() == LinkState.OPEN;
    }

    boolean isOver() {
        return !isPending();
    }

    /** None is made while the partner is suspended. */
    boolean mayBeMadeAnew() {
        return !isPaused() && isReplacedByAnother();
    }

    boolean isLostForGood() {
        return isPending() && mayBeMadeAnew();
    }

    boolean isOfAnother() {
        return isPending() && !isReplacedByAnother();
    }

    boolean leadsBackToTeam() {
        return isOver() && invited() == Invited.COLLEAGUE;
    }

    boolean leadsBackToClient() {
        return isOver() && invited() == Invited.CLIENT;
    }

    boolean leadsBackToClients() {
        return isOver() && invited() == Invited.NEW_CLIENT;
    }

    Facts client() {
        return Facts.of(CLIENT, Objects.requireNonNull(link.aim().client()));
    }

    /**
     * Fills {@code invited}, {@code role}, {@code partner}, {@code client}, {@code maker}, {@code since}, {@code until}
     * and {@code state}.
     */
    Text said(Text text) {
        return text.with("invited", invited().name())
                .with("role", Objects.toString(link.aim().role(), ""))
                .with("partner", link.partnerName())
                .with("client", Objects.requireNonNullElse(link.clientName(), ""))
                .with("maker", link.makerName())
                .with("since", LocalDate.ofInstant(link.createdAt(), zone))
                .with("until", LocalDate.ofInstant(link.expiresAt(), zone))
                .with("state", link.state().name());
    }

    /** Of links for clients not known yet, a new one takes the place only of one's own (rule 38). */
    private boolean isReplacedByAnother() {
        return invited() != Invited.NEW_CLIENT || link.maker().equals(keeper.person());
    }
}
