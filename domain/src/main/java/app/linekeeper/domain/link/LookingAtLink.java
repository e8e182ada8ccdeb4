package app.linekeeper.domain.link;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever may make a link looks at one, whoever made it and whatever became of it (rule 38). */
@Component
public class LookingAtLink {

    private final Access access;
    private final Links links;
    private final LinkKeepers keepers;

    LookingAtLink(Access access, Links links, LinkKeepers keepers) {
        this.access = access;
        this.links = links;
        this.keepers = keepers;
    }

    /**
     * The link as it stands; an operator sees that of an owner also when somebody owns the partner by now.
     *
     * @return refused as not_allowed or not_found (also for another partner's link, which is audited)
     */
    @Transactional(readOnly = true)
    public Outcome<Link> look(MemberId member, LinkId id) {
        Acting acting = access.of(member);
        return links.find(id)
                .map(link -> keepers.kept(acting, link, false))
                .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome());
    }
}
