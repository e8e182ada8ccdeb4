package app.linekeeper.bot.demo;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.company.KeepingCompanies;
import app.linekeeper.domain.link.LinkId;
import app.linekeeper.domain.partner.AdmittingPartner;
import app.linekeeper.domain.partner.InvitingMember;
import app.linekeeper.domain.partner.Joining;
import app.linekeeper.domain.person.ChangingSettings;
import app.linekeeper.domain.person.Guest;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.wallet.CreditingBonuses;
import app.linekeeper.domain.wallet.CreditingWallet;
import java.util.Currency;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Admits the demo's partners, their people and companies, by the same use cases that real ones go through. */
@Component
@Profile("demo")
class DemoPartners {

    private final AdmittingPartner admitting;
    private final InvitingMember inviting;
    private final Joining joining;
    private final ChangingSettings settings;
    private final KeepingCompanies companies;
    private final CreditingWallet wallets;
    private final CreditingBonuses bonuses;
    private final DemoClients clients;

    DemoPartners(
            AdmittingPartner admitting,
            InvitingMember inviting,
            Joining joining,
            ChangingSettings settings,
            KeepingCompanies companies,
            CreditingWallet wallets,
            CreditingBonuses bonuses,
            DemoClients clients) {
        this.admitting = admitting;
        this.inviting = inviting;
        this.joining = joining;
        this.settings = settings;
        this.companies = companies;
        this.wallets = wallets;
        this.bonuses = bonuses;
        this.clients = clients;
    }

    void admit(MemberId operator, DemoStory.Partner partner) {
        Currency currency = Currency.getInstance(partner.currency());
        LinkId first = admitting
                .admit(operator, partner.name(), partner.region(), currency, partner.level())
                .orElseThrow()
                .id();
        Acting owner = join(partner.team().get(0), first);
        partner.team().stream().skip(1).forEach(person -> invite(owner.member(), person));
        List<CompanyId> kept = partner.companies().stream()
                .map(company -> open(operator, owner.member(), company))
                .toList();
        bonuses.credit(
                        operator,
                        owner.partnerOrThrow(),
                        Money.of(partner.bonuses(), partner.currency()),
                        new IdempotencyKey("demo:bonuses:" + owner.partnerOrThrow()))
                .orElseThrow();
        // the last stands first in the list of recent clients
        for (int i = partner.clients().size() - 1; i >= 0; i--) {
            clients.add(owner, kept.get(0), partner.clients().get(i));
        }
    }

    private void invite(MemberId owner, DemoStory.Person person) {
        Role role = person.role();
        join(person, inviting.invite(owner, role).orElseThrow().id());
    }

    private Acting join(DemoStory.Person person, LinkId link) {
        Acting acting = joining.join(new Guest(person.telegramId(), person.name(), person.language()), link)
                .orElseThrow();
        settings.zone(acting.person(), person.zone().getId());
        return acting;
    }

    private CompanyId open(MemberId operator, MemberId owner, DemoStory.Company company) {
        Company opened = companies
                .createFromBlock(owner, company.form(), company.requisites())
                .orElseThrow();
        Money money = Money.of(company.wallet(), opened.currency().getCurrencyCode());
        if (money.isPositive()) {
            wallets.credit(operator, opened.id(), money, new IdempotencyKey("demo:wallet:" + opened.id()))
                    .orElseThrow();
        }
        return opened.id();
    }
}
