package app.linekeeper.domain.link;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Members;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever may make a link withdraws one that nobody has followed yet, whoever made it (rule 38). */
@Component
public class WithdrawingLink {

    private final Access access;
    private final Members members;
    private final Links links;
    private final LinkKeepers keepers;
    private final LinkBook book;
    private final Audit audit;
    private final Clock clock;

    WithdrawingLink(
            Access access, Members members, Links links, LinkKeepers keepers, LinkBook book, Audit audit, Clock clock) {
        this.access = access;
        this.members = members;
        this.links = links;
        this.keepers = keepers;
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Ends the link at once; withdrawing twice is withdrawing once.
     *
     * @return refused as not_allowed, not_found (also for another partner's link, which is audited) or link_used
     */
    @Transactional
    public Outcome<Link> withdraw(MemberId member, LinkId id) {
        Acting acting = access.of(member);
        return links.lock(id)
                .map(link -> withdraw(acting, link))
                .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome());
    }

    private Outcome<Link> withdraw(Acting acting, Link link) {
        boolean hasOwner = members.count(link.aim().partner(), Role.OWNER) > 0;
        return keepers.kept(acting, link, hasOwner).then(kept -> {
            if (kept.state() == LinkState.USED) {
                return kept.usable();
            }
            book.withdraw(kept.id(), clock.instant());
            audit.record(acting, "link.withdrawn", "link", kept.id());
            return Outcome.done(kept);
        });
    }
}
