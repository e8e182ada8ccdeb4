package app.linekeeper.domain.partner;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Members;
import app.linekeeper.domain.access.Membership;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.person.People;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person with several memberships chooses the one to act in. */
@Component
@Transactional
public class SwitchingPartner {

    private final Access access;
    private final Members members;
    private final People people;
    private final Audit audit;

    SwitchingPartner(Access access, Members members, People people, Audit audit) {
        this.access = access;
        this.members = members;
        this.people = people;
        this.audit = audit;
    }

    /** The memberships to choose from, oldest first, the present one among them. */
    @Transactional(readOnly = true)
    public List<Membership> choices(MemberId member) {
        return members.ofPerson(access.of(member).person());
    }

    /** From now on the person acts as the target; refused as not found if that is not one of their memberships. */
    public Outcome<Acting> to(MemberId member, MemberId target) {
        Acting acting = access.of(member);
        boolean own = members.ofPerson(acting.person()).stream()
                .anyMatch(one -> one.member().equals(target));
        if (!own) {
            return audit.trespass(acting, "member", target).asOutcome();
        }
        people.findById(acting.person()).orElseThrow().actAs(target);
        return Outcome.done(access.of(target));
    }
}
