package app.linekeeper.domain.withdrawal;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.audit.Ownership;
import app.linekeeper.domain.company.Companies;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.ledger.Shortage;
import app.linekeeper.domain.partner.Partners;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.domain.wallet.Bonuses;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An owner asks for bonuses to be paid out, and may take that back until it is decided (rule 17). */
@Component
@Transactional
public class RequestingWithdrawal {

    private final Access access;
    private final Ownership ownership;
    private final Partners partners;
    private final Companies companies;
    private final Bonuses bonuses;
    private final Withdrawals withdrawals;
    private final Audit audit;
    private final Clock clock;

    RequestingWithdrawal(
            Access access,
            Ownership ownership,
            Partners partners,
            Companies companies,
            Bonuses bonuses,
            Withdrawals withdrawals,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.ownership = ownership;
        this.partners = partners;
        this.companies = companies;
        this.bonuses = bonuses;
        this.withdrawals = withdrawals;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks for it, once per key. The bonuses stay where they are until an operator grants it.
     *
     * @return refused as not_allowed to everybody but an owner, not_found for a company of another partner,
     *     withdrawal_open (with the sum) while one waits, amount_not_positive, withdrawal_requisites where the company's are
     *     not complete, other_currency, or withdrawal_short
     * @throws app.linekeeper.domain.shared.KeyReused if the key was used with other input
     */
    public Outcome<Withdrawal> request(RequestWithdrawal request) {
        Acting acting = access.of(request.member());
        return acting.allowed(Permission.WITHDRAW)
                .then(allowed -> ownership.check(
                        acting,
                        "company",
                        request.company(),
                        companies.findById(request.company()),
                        (company, partner) -> company.belongsTo(partner) && company.client() == null))
                .then(company -> request(acting, company, request));
    }

    /** Takes the open request back; refused as not_allowed, not_found or withdrawal_decided. */
    public Outcome<Withdrawal> takeBack(MemberId member, WithdrawalId id) {
        Acting acting = access.of(member);
        return acting.allowed(Permission.WITHDRAW)
                .then(allowed -> ownership.check(acting, "withdrawal", id, withdrawals.lock(id), Withdrawal::belongsTo))
                .then(found -> found.isOpen() ? Outcome.done(found) : decided().asOutcome())
                .map(open -> {
                    open.decide(WithdrawalState.TAKEN_BACK, acting.member(), clock.instant(), null);
                    audit.record(acting, "withdrawal.taken_back", "withdrawal", open.id());
                    return open;
                });
    }

    static Refusal decided() {
        return Refusal.of(Reason.WITHDRAWAL_DECIDED);
    }

    /** Locks the partner, so that there is one request at a time. */
    private Outcome<Withdrawal> request(Acting acting, Company company, RequestWithdrawal request) {
        PartnerId partner = partners.lock(acting.partnerOrThrow()).orElseThrow().id();
        Optional<Withdrawal> earlier =
                withdrawals.findByIdempotencyKey(request.key().value());
        if (earlier.isPresent()) {
            return Outcome.done(earlier.get().by(request));
        }
        return obstacle(partner, company, request.sum())
                .map(Refusal::<Withdrawal>asOutcome)
                .orElseGet(() -> {
                    Withdrawal added = withdrawals.save(new Withdrawal(partner, request, clock.instant()));
                    audit.record(acting, "withdrawal.requested", "withdrawal", added.id());
                    return Outcome.done(added);
                });
    }

    private Optional<Refusal> obstacle(PartnerId partner, Company company, Money sum) {
        Optional<Withdrawal> open = withdrawals.open(partner);
        Money balance = bonuses.balance(partner);
        if (open.isPresent()) {
            return Optional.of(
                    Refusal.of(Reason.WITHDRAWAL_OPEN).with("sum", open.get().sum()));
        } else if (!sum.isPositive()) {
            return Optional.of(Refusal.of(Reason.AMOUNT_NOT_POSITIVE));
        } else if (!company.isComplete()) {
            return Optional.of(Refusal.of(Reason.WITHDRAWAL_REQUISITES).with("company", company.name()));
        } else if (!sum.currency().equals(balance.currency())
                || !company.currency().equals(balance.currency())) {
            return Optional.of(Refusal.of(Reason.OTHER_CURRENCY)
                    .with("currency", balance.currency().getCurrencyCode()));
        }
        return Shortage.find(Reason.WITHDRAWAL_SHORT, sum, balance);
    }
}
