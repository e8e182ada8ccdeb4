package app.linekeeper.domain.link;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.person.PersonId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds the link that somebody follows, and notes who followed it. */
@Component
public class FollowingLink {

    private final Access access;
    private final Links links;
    private final LinkBook book;
    private final Clock clock;

    FollowingLink(Access access, Links links, LinkBook book, Clock clock) {
        this.access = access;
        this.links = links;
        this.book = book;
        this.clock = clock;
    }

    /**
     * The link that has this token, whether it holds or not: from here on it is told by its id.
     *
     * @param who follows it; null for a stranger
     * @return refused as link_unknown, and as link_used_by_self to whoever came in by it before
     */
    @Transactional(readOnly = true)
    public Outcome<Link> recognise(String token, @Nullable PersonId who) {
        return links.find(LinkToken.received(token))
                .map(link -> isUsedBy(link, who)
                        ? Refusal.of(Reason.LINK_USED_BY_SELF).<Link>asOutcome()
                        : Outcome.done(link))
                .orElseGet(() -> Refusal.of(Reason.LINK_UNKNOWN).asOutcome());
    }

    private boolean isUsedBy(Link link, @Nullable PersonId who) {
        return link.usedBy() != null
                && access.find(link.usedBy())
                        .filter(acting -> acting.person().equals(who))
                        .isPresent();
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
