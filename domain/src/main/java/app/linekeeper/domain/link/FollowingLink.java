package app.linekeeper.domain.link;

import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds the link that somebody follows, and notes who followed it. */
@Component
public class FollowingLink {

    private final Links links;
    private final LinkBook book;
    private final Clock clock;

    FollowingLink(Links links, LinkBook book, Clock clock) {
        this.links = links;
        this.book = book;
        this.clock = clock;
    }

    /** The link that has this token, whether it holds or not: from here on it is told by its id. Refused as link_unknown. */
    @Transactional(readOnly = true)
    public Outcome<Link> recognise(String token) {
        return links.find(LinkToken.received(token))
                .map(Outcome::done)
                .orElseGet(() -> Refusal.of(Reason.LINK_UNKNOWN).asOutcome());
    }

    /** The link as it stands, whether it holds or not; refused as link_unknown if there is none for these purposes. */
    @Transactional(readOnly = true)
    public Outcome<Link> look(LinkId id, Set<LinkPurpose> purposes) {
        return known(links.find(id), purposes);
    }

    /** The same, locked until the transaction of the caller ends: whoever comes second sees what the first one did. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<Link> hold(LinkId id, Set<LinkPurpose> purposes) {
        return known(links.lockWithPartner(id), purposes);
    }

    /**
     * Notes who followed the link.
     *
     * @throws IllegalStateException if it was used or ended before: {@link #hold} it and ask {@link Link#usable} first
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void use(Link link, MemberId by) {
        book.use(link.id(), by, clock.instant());
    }

    private static Outcome<Link> known(Optional<Link> found, Set<LinkPurpose> purposes) {
        return found.filter(link -> purposes.contains(link.aim().purpose()))
                .map(Outcome::done)
                .orElseGet(() -> Refusal.of(Reason.LINK_UNKNOWN).asOutcome());
    }
}
