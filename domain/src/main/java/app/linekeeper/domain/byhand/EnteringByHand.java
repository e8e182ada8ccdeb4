package app.linekeeper.domain.byhand;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.catalog.Sellers;
import app.linekeeper.domain.company.Companies;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.partner.Partner;
import app.linekeeper.domain.partner.Partners;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import java.util.Currency;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An operator credits or debits a company's wallet or a partner's bonuses by hand, with a reason; above some sum a second
 * one has to agree first.
 */
@Component
@Transactional
public class EnteringByHand {

    private final Access access;
    private final Partners partners;
    private final Companies companies;
    private final Sellers sellers;
    private final HandEntries entries;
    private final PostingByHand posting;
    private final HandTerms terms;
    private final Audit audit;
    private final Clock clock;

    EnteringByHand(
            Access access,
            Partners partners,
            Companies companies,
            Sellers sellers,
            HandEntries entries,
            PostingByHand posting,
            HandTerms terms,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.partners = partners;
        this.companies = companies;
        this.sellers = sellers;
        this.entries = entries;
        this.posting = posting;
        this.terms = terms;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Posts it, or lets it wait for a second operator; once per key.
     *
     * @return refused as not_allowed, not_found, amount_not_positive for zero, other_currency, or hand_short
     * @throws app.linekeeper.domain.shared.KeyReused if the key was used with other input
     */
    public Outcome<HandEntry> enter(EnterByHand command) {
        return access.of(command.operator())
                .allowed(Permission.OPERATE)
                .then(acting -> entries.findByIdempotencyKey(command.key().value())
                        .map(earlier -> Outcome.done(earlier.by(command)))
                        .orElseGet(() -> sellerFor(command).then(seller -> enter(acting, command, seller))));
    }

    private Outcome<HandEntry> enter(Acting acting, EnterByHand command, SellerId seller) {
        HandEntry entry = new HandEntry(command, seller, clock.instant());
        if (terms.needsSecond(entry.amount())) {
            entries.save(entry);
            audit.record(acting, "hand.asked", "hand_entry", entry.id());
            return Outcome.done(entry);
        }
        return posting.post(entry).map(posted -> {
            entry.decide(HandEntryState.POSTED, acting.member(), clock.instant());
            audit.record(acting, "hand.posted", "hand_entry", entry.id());
            return entries.save(entry);
        });
    }

    private Outcome<SellerId> sellerFor(EnterByHand command) {
        Optional<Partner> partner = partners.findById(command.partner());
        Optional<Company> company = command.company() == null
                ? Optional.empty()
                : companies.findById(command.company()).filter(found -> found.belongsTo(command.partner()));
        if (partner.isEmpty() || (command.company() != null && company.isEmpty())) {
            return Refusal.of(Reason.NOT_FOUND).asOutcome();
        } else if (command.amount().isZero()) {
            return Refusal.of(Reason.AMOUNT_NOT_POSITIVE).asOutcome();
        }
        Currency currency = company.map(Company::currency).orElse(partner.get().currency());
        Optional<SellerId> seller = sellers.idOf(partner.get().region(), currency);
        return command.amount().currency().equals(currency) && seller.isPresent()
                ? Outcome.done(seller.get())
                : Refusal.of(Reason.OTHER_CURRENCY)
                        .with("currency", currency.getCurrencyCode())
                        .asOutcome();
    }
}
