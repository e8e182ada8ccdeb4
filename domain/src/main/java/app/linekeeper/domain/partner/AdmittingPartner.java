package app.linekeeper.domain.partner;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.link.LinkAim;
import app.linekeeper.domain.link.MakingLink;
import app.linekeeper.domain.link.OneTimeLink;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Name;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Region;
import java.time.Clock;
import java.util.Currency;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An operator admits a partner and gets the link for its first owner. */
@Component
public class AdmittingPartner {

    private final Access access;
    private final Partners partners;
    private final MakingLink making;
    private final Audit audit;
    private final Clock clock;

    AdmittingPartner(Access access, Partners partners, MakingLink making, Audit audit, Clock clock) {
        this.access = access;
        this.partners = partners;
        this.making = making;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Refused for everybody but an operator, and for a name that is empty or too long.
     *
     * @throws IllegalArgumentException if the region does not trade in the currency (rule 2)
     */
    @Transactional
    public Outcome<OneTimeLink> admit(MemberId operator, String name, Region region, Currency currency, Level level) {
        return access.of(operator)
                .allowed(Permission.OPERATE)
                .then(acting -> Name.parse(name).then(good -> admit(acting, good, region, currency, level)));
    }

    private Outcome<OneTimeLink> admit(Acting acting, String name, Region region, Currency currency, Level level) {
        Partner partner = partners.save(new Partner(PartnerId.next(), name, region, currency, level, clock.instant()));
        audit.record(acting, "partner.admitted", "partner", partner.id());
        return making.make(acting, LinkAim.team(partner.id(), Role.OWNER));
    }
}
