package app.linekeeper.domain.link;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.shared.Outcome;
import org.springframework.stereotype.Component;

/** Says who keeps a link: whoever may make such a one (rule 38). To others of another partner it does not exist. */
@Component
class LinkKeepers {

    private final Audit audit;

    LinkKeepers(Audit audit) {
        this.audit = audit;
    }

    /** The link for one of its keepers; refused as not_allowed, or as not_found, which is audited. */
    Outcome<Link> kept(Acting acting, Link link, boolean partnerHasOwner) {
        LinkAim aim = link.aim();
        if (aim.mayBeMadeBy(acting.role(), acting.partner(), partnerHasOwner)) {
            return Outcome.done(link);
        }
        return acting.worksFor(aim.partner())
                ? acting.notAllowed(aim.purpose().permission()).asOutcome()
                : audit.trespass(acting, "link", link.id()).asOutcome();
    }
}
