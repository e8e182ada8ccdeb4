package app.linekeeper.domain.testing;

import app.linekeeper.domain.access.Member;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.partner.Level;
import app.linekeeper.domain.partner.Partner;
import app.linekeeper.domain.person.Person;
import app.linekeeper.domain.person.PersonId;
import app.linekeeper.domain.requisites.CompanyKind;
import app.linekeeper.domain.requisites.LegalForm;
import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.Requisites;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.locales.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** A partner in the making; {@link #saved} stores it with everything that was asked for. */
public final class PartnerFixture {

    private final Fixtures fixtures;
    private final List<Role> roles = new ArrayList<>(List.of(Role.OWNER));
    private final List<String> clients = new ArrayList<>();
    private final List<String> companies = new ArrayList<>();
    private String name = "North Integration";
    private Region region = Region.RUSSIA;
    private Currency currency = Region.RUSSIA.currencies().get(0);
    private Level level = Level.REFERRAL;

    PartnerFixture(Fixtures fixtures) {
        this.fixtures = fixtures;
    }

    public PartnerFixture named(String chosen) {
        name = chosen;
        return this;
    }

    public PartnerFixture official() {
        level = Level.OFFICIAL;
        return this;
    }

    public PartnerFixture golden() {
        level = Level.GOLDEN;
        return this;
    }

    /** In this region and its usual currency. */
    public PartnerFixture in(Region chosen) {
        region = chosen;
        currency = chosen.currencies().get(0);
        return this;
    }

    /** With one more member of the team beside the owner. */
    public PartnerFixture with(Role role) {
        roles.add(role);
        return this;
    }

    public PartnerFixture withClient(String clientName) {
        clients.add(clientName);
        return this;
    }

    public PartnerFixture withCompany(String companyName) {
        companies.add(companyName);
        return this;
    }

    public SavedPartner saved() {
        return fixtures.transaction.execute(status -> save());
    }

    private SavedPartner save() {
        Instant now = fixtures.clock.instant();
        Partner partner = fixtures.partners.save(new Partner(PartnerId.next(), name, region, currency, level, now));
        return new SavedPartner(
                partner,
                roles.stream().map(role -> member(partner, role, now)).toList(),
                clients.stream().map(client -> client(partner, client, now)).toList(),
                companies.stream()
                        .map(company -> company(partner, company, now))
                        .toList());
    }

    private Member member(Partner partner, Role role, Instant now) {
        Person person =
                new Person(PersonId.next(), Fixtures.aTelegramId(), role.name(), Language.RU, region.zone(), now);
        Member member = Member.ofTeam(person.id(), partner.id(), role, now);
        person.actAs(member.id());
        fixtures.people.save(person);
        return fixtures.members.save(member);
    }

    private ClientAccount client(Partner partner, String clientName, Instant now) {
        return fixtures.clients.save(
                new ClientAccount(ClientId.next(), partner.id(), clientName, null, null, currency, region.zone(), now));
    }

    private Company company(Partner partner, String companyName, Instant now) {
        return fixtures.companies.save(new Company(
                CompanyId.next(),
                partner.id(),
                currency,
                Requisites.of(LegalForm.of(region), CompanyKind.LEGAL_ENTITY, Map.of(RequisiteField.NAME, companyName)),
                now));
    }
}
