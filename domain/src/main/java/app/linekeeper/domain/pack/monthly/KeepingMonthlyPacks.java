package app.linekeeper.domain.pack.monthly;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Members;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.access.TeamMember;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.company.OwnCompanies;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever takes documents says to whom a company's acts go by themselves; refused as not_allowed to all others (rule 35). */
@Component
@Transactional
public class KeepingMonthlyPacks {

    private final Access access;
    private final Members members;
    private final OwnCompanies companies;
    private final MonthlyPacks packs;
    private final Audit audit;

    KeepingMonthlyPacks(Access access, Members members, OwnCompanies companies, MonthlyPacks packs, Audit audit) {
        this.access = access;
        this.members = members;
        this.companies = companies;
        this.packs = packs;
        this.audit = audit;
    }

    /** Every company of the partner, oldest first. */
    @Transactional(readOnly = true)
    public Outcome<List<MonthlyPack>> list(MemberId member) {
        return access.of(member).allowed(Permission.TAKE_DOCUMENTS).map(acting -> packs.of(acting.partnerOrThrow()));
    }

    /** Those of the team who may take documents. */
    @Transactional(readOnly = true)
    public Outcome<List<TeamMember>> receivers(MemberId member) {
        return access.of(member).allowed(Permission.TAKE_DOCUMENTS).map(this::receivers);
    }

    /** From the month that is under way on; refused as not_found for a company or a receiver of another partner. */
    public Outcome<CompanyId> sendTo(MemberId member, CompanyId company, MemberId receiver) {
        return own(member, company, (acting, found) -> {
            if (receivers(acting).stream().noneMatch(each -> each.member().equals(receiver))) {
                return Refusal.of(Reason.NOT_FOUND).asOutcome();
            }
            packs.switchOn(acting, company, receiver);
            audit.record(acting, "monthly_pack.on", "company", company);
            return Outcome.done(company);
        });
    }

    /** To nobody any more; refused as not_found for a company of another partner. */
    public Outcome<CompanyId> stop(MemberId member, CompanyId company) {
        return own(member, company, (acting, found) -> {
            packs.switchOff(company);
            audit.record(acting, "monthly_pack.off", "company", company);
            return Outcome.done(company);
        });
    }

    private interface Change {
        Outcome<CompanyId> make(Acting acting, Company company);
    }

    private Outcome<CompanyId> own(MemberId member, CompanyId company, Change change) {
        return access.of(member)
                .allowed(Permission.TAKE_DOCUMENTS)
                .then(acting -> companies.find(acting, company).then(found -> change.make(acting, found)));
    }

    private List<TeamMember> receivers(Acting acting) {
        return members.team(acting.partnerOrThrow()).stream()
                .filter(each -> each.role().may(Permission.TAKE_DOCUMENTS))
                .toList();
    }
}
