package app.linekeeper.domain.company;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.client.OwnClients;
import app.linekeeper.domain.partner.Partner;
import app.linekeeper.domain.partner.Partners;
import app.linekeeper.domain.requisites.CompanyKind;
import app.linekeeper.domain.requisites.FieldCheck;
import app.linekeeper.domain.requisites.LegalForm;
import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.Requisites;
import app.linekeeper.domain.requisites.pasted.PastedBlock;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A partner's companies and their requisites, field by field or as a block copied from anywhere. */
@Component
@Transactional
public class KeepingCompanies {

    private final Access access;
    private final Partners partners;
    private final Companies companies;
    private final OwnCompanies own;
    private final OwnClients clients;
    private final PastedBlock blocks;
    private final Audit audit;
    private final Clock clock;

    KeepingCompanies(
            Access access,
            Partners partners,
            Companies companies,
            OwnCompanies own,
            OwnClients clients,
            PastedBlock blocks,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.partners = partners;
        this.companies = companies;
        this.own = own;
        this.clients = clients;
        this.blocks = blocks;
        this.audit = audit;
        this.clock = clock;
    }

    /** The partner's companies, oldest first; refused to whoever may not see money. */
    @Transactional(readOnly = true)
    public Outcome<List<CompanyRow>> list(MemberId member) {
        return access.of(member).allowed(Permission.SEE_MONEY).map(acting -> companies.of(acting.partnerOrThrow()));
    }

    @Transactional(readOnly = true)
    public Outcome<Company> find(MemberId member, CompanyId id) {
        return access.of(member).allowed(Permission.SEE_MONEY).then(acting -> own.find(acting, id));
    }

    /** The form of requisites that companies of the partner's region have. */
    @Transactional(readOnly = true)
    public Outcome<LegalForm> usualForm(MemberId member) {
        return access.of(member)
                .allowed(Permission.EDIT_REQUISITES)
                .map(acting -> LegalForm.of(
                        partners.findById(acting.partnerOrThrow()).orElseThrow().region()));
    }

    /** A company of which only the name is known as yet. */
    public Outcome<Company> create(MemberId member, LegalForm form, CompanyKind kind, String name) {
        return access.of(member)
                .allowed(Permission.EDIT_REQUISITES)
                .then(acting -> FieldCheck.name(name)
                        .map(good -> Requisites.of(form, kind, Map.of(RequisiteField.NAME, good)))
                        .then(requisites -> create(acting, requisites)));
    }

    /**
     * A company from a block of requisites. What is wrong or missing in it is in the answer's requisites; refused only
     * if no requisites are in the block, if no name is, or if the partner has the company already.
     */
    public Outcome<Company> createFromBlock(MemberId member, LegalForm form, String block) {
        return access.of(member)
                .allowed(Permission.EDIT_REQUISITES)
                .then(acting -> blocks.read(block, Requisites.of(form, CompanyKind.LEGAL_ENTITY, Map.of()))
                        .then(read -> FieldCheck.name(read.name()).then(name -> create(acting, read))));
    }

    /** A company with requisites that were gathered before, wrong or missing fields included. */
    public Outcome<Company> create(MemberId member, Requisites requisites) {
        return access.of(member)
                .allowed(Permission.EDIT_REQUISITES)
                .then(acting -> FieldCheck.name(requisites.name()).then(name -> create(acting, requisites)));
    }

    /**
     * The name of another company that has the same tax number and, where both are known, the same KPP: the partner's, or
     * the client's where one is given. Empty if there is none, or where the member may not see it.
     */
    @Transactional(readOnly = true)
    public Optional<String> like(
            MemberId member, @Nullable CompanyId self, @Nullable ClientId client, Requisites requisites) {
        Acting acting = access.of(member);
        if (requisites.taxNumber().isEmpty() || !acting.may(Permission.SEE_MONEY)) {
            return Optional.empty();
        }
        String branch = requisites.get(RequisiteField.KPP);
        return companies.withTaxNumber(acting.partnerOrThrow(), requisites.taxNumber()).stream()
                .filter(other -> !other.id().equals(self) && Objects.equals(other.client(), client))
                .filter(other -> branch.isEmpty()
                        || other.requisites().get(RequisiteField.KPP).equals(branch))
                .findFirst()
                .map(Company::name);
    }

    /** The client's companies that the partner keeps, oldest first; refused as not_allowed or not_found. */
    @Transactional(readOnly = true)
    public Outcome<List<CompanyRow>> ofClient(MemberId member, ClientId client) {
        return access.of(member)
                .allowed(Permission.SEE_CLIENTS)
                .then(acting ->
                        clients.find(acting, client).map(found -> companies.ofClient(acting.partnerOrThrow(), client)));
    }

    /** The form of requisites that companies of this client have; refused as not_allowed or not_found. */
    @Transactional(readOnly = true)
    public Outcome<LegalForm> usualForm(MemberId member, ClientId client) {
        return access.of(member)
                .allowed(Permission.KEEP_CLIENTS)
                .then(acting -> clients.find(acting, client)
                        .map(found -> LegalForm.of(partners.findById(acting.partnerOrThrow())
                                .orElseThrow()
                                .region())));
    }

    /**
     * A company of a client's, in whose name it is asked for money, with requisites that were gathered before, wrong or
     * missing fields included; refused as not_allowed, not_found, company_exists, or for want of a name.
     */
    public Outcome<Company> createOfClient(MemberId member, ClientId client, Requisites requisites) {
        return access.of(member)
                .allowed(Permission.KEEP_CLIENTS)
                .then(acting -> clients.find(acting, client)
                        .then(found ->
                                FieldCheck.name(requisites.name()).then(name -> create(acting, found, requisites))));
    }

    /**
     * Keeps what was changed since it was looked at, wrong or missing fields included; what a colleague changed meanwhile
     * stays, but for fields that both did.
     *
     * @param before the requisites as they were when the changing began
     */
    public Outcome<Company> keep(MemberId member, CompanyId id, Requisites before, Requisites after) {
        return edit(
                member,
                id,
                company -> FieldCheck.name(after.name())
                        .map(name -> company.requisites().changedAs(before, after)));
    }

    /** Takes over what a block holds and keeps the rest; refused if no requisites are in it. */
    public Outcome<Company> paste(MemberId member, CompanyId id, String block) {
        return edit(member, id, company -> blocks.read(block, company.requisites()));
    }

    /** Gives one field; refused, with the group of digits that is wrong, if it cannot be right. */
    public Outcome<Company> give(MemberId member, CompanyId id, RequisiteField field, String typed) {
        return edit(member, id, company -> FieldCheck.give(company.requisites(), field, typed));
    }

    private Outcome<Company> create(Acting acting, Requisites requisites) {
        Partner partner = partners.lock(acting.partnerOrThrow()).orElseThrow();
        CompanyId id = CompanyId.next();
        return unlikeOthers(partner, id, null, requisites).map(good -> {
            Company company = companies.save(new Company(id, partner.id(), partner.currency(), good, clock.instant()));
            audit.record(acting, "company.created", "company", id);
            return company;
        });
    }

    private Outcome<Company> create(Acting acting, ClientAccount client, Requisites requisites) {
        Partner partner = partners.lock(acting.partnerOrThrow()).orElseThrow();
        CompanyId id = CompanyId.next();
        return unlikeOthers(partner, id, client.id(), requisites).map(good -> {
            Company company = companies.save(
                    Company.ofClient(id, partner.id(), client.id(), client.currency(), good, clock.instant()));
            audit.record(acting, "company.created", "company", id);
            return company;
        });
    }

    private Outcome<Company> edit(MemberId member, CompanyId id, Function<Company, Outcome<Requisites>> change) {
        Acting acting = access.of(member);
        return own.find(acting, id)
                .then(found -> acting.allowed(
                                found.client() == null ? Permission.EDIT_REQUISITES : Permission.KEEP_CLIENTS)
                        .map(may -> found))
                .then(company -> change.apply(company)
                        .then(changed -> unlikeOthers(
                                partners.lock(company.owner()).orElseThrow(), id, company.client(), changed))
                        .map(changed -> {
                            company.keep(changed);
                            audit.record(acting, "company.edited", "company", id);
                            return company;
                        }));
    }

    /** Branches of one organisation share its tax number and differ in KPP. */
    private Outcome<Requisites> unlikeOthers(
            Partner partner, CompanyId self, @Nullable ClientId client, Requisites requisites) {
        String branch = requisites.get(RequisiteField.KPP);
        return companies.withTaxNumber(partner.id(), requisites.taxNumber()).stream()
                .filter(other -> !other.id().equals(self) && Objects.equals(other.client(), client))
                .filter(other -> other.requisites().get(RequisiteField.KPP).equals(branch))
                .findFirst()
                .map(other -> Refusal.of(Reason.COMPANY_EXISTS)
                        .with("company", other.name())
                        .<Requisites>asOutcome())
                .orElseGet(() -> Outcome.done(requisites));
    }
}
