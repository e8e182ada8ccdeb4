package app.linekeeper.domain.link;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Members;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a one-time link, which ends the one before it for the same purpose (rule 38). */
@Component
public class MakingLink {

    private final Access access;
    private final Members members;
    private final Links links;
    private final LinkBook book;
    private final Audit audit;
    private final Clock clock;
    private final LinkTerms terms;

    MakingLink(Access access, Members members, Links links, LinkBook book, Audit audit, Clock clock, LinkTerms terms) {
        this.access = access;
        this.members = members;
        this.links = links;
        this.book = book;
        this.audit = audit;
        this.clock = clock;
        this.terms = terms;
    }

    /**
     * One role of a team, one client, and one member for clients whom they do not know yet have one open link at a time.
     *
     * @return refused as not_allowed for whoever may not make such links, and as partner_suspended
     */
    @Transactional
    public Outcome<OneTimeLink> make(Acting maker, LinkAim aim) {
        links.lock(aim.partner());
        if (!mayMake(maker, aim)) {
            return maker.notAllowed(aim.purpose().permission()).asOutcome();
        }
        return links.isSuspended(aim.partner())
                ? Refusal.of(Reason.PARTNER_SUSPENDED).asOutcome()
                : Outcome.done(made(maker, aim));
    }

    /** Asked under the lock of the partner: they may have been removed while it was waited for. */
    private boolean mayMake(Acting maker, LinkAim aim) {
        boolean hasOwner = members.count(aim.partner(), Role.OWNER) > 0;
        return access.now(maker.member())
                .filter(now -> aim.mayBeMadeBy(now.role(), now.partner(), hasOwner))
                .isPresent();
    }

    private OneTimeLink made(Acting maker, LinkAim aim) {
        Instant now = clock.instant();
        LinkToken token = LinkToken.fresh(aim.purpose().letter());
        OneTimeLink made = new OneTimeLink(LinkId.next(), token, now.plus(terms.validFor()));
        book.add(aim, maker.member(), made, now);
        audit.record(maker, aim.purpose().deed(), "link", made.id());
        return made;
    }
}
