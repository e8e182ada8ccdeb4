package app.linekeeper.domain.withdrawal;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.catalog.Sellers;
import app.linekeeper.domain.company.Companies;
import app.linekeeper.domain.ledger.Ledger;
import app.linekeeper.domain.ledger.Shortage;
import app.linekeeper.domain.ledger.Subject;
import app.linekeeper.domain.ledger.Transaction;
import app.linekeeper.domain.ledger.TransactionId;
import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.partner.Partner;
import app.linekeeper.domain.partner.Partners;
import app.linekeeper.domain.payout.OwingPayout;
import app.linekeeper.domain.payout.PayoutDraft;
import app.linekeeper.domain.payout.PayoutKind;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.domain.wallet.Bonuses;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import java.time.Clock;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An operator grants a withdrawal, upon which the bonuses are owed by bank, or refuses it (rule 17). */
@Component
@Transactional
public class DecidingWithdrawal {

    private static final String KIND = "WITHDRAWAL";

    private final Access access;
    private final Withdrawals withdrawals;
    private final Partners partners;
    private final Companies companies;
    private final Sellers sellers;
    private final Bonuses bonuses;
    private final Ledger ledger;
    private final OwingPayout payouts;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecidingWithdrawal(
            Access access,
            Withdrawals withdrawals,
            Partners partners,
            Companies companies,
            Sellers sellers,
            Bonuses bonuses,
            Ledger ledger,
            OwingPayout payouts,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.withdrawals = withdrawals;
        this.partners = partners;
        this.companies = companies;
        this.sellers = sellers;
        this.bonuses = bonuses;
        this.ledger = ledger;
        this.payouts = payouts;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Debits the bonuses.
     *
     * @return refused as not_allowed, not_found, withdrawal_decided, or, with nothing changed, as withdrawal_short
     */
    public Outcome<Withdrawal> grant(MemberId operator, WithdrawalId id) {
        return open(
                operator,
                id,
                (acting, open) -> covered(open)
                        .then(this::debit)
                        .map(debited -> decide(acting, open, WithdrawalState.GRANTED, "withdrawal.granted", null)));
    }

    /**
     * Leaves the bonuses where they are.
     *
     * @param reason as it is told to the partner, at most 200 characters
     * @return refused as not_allowed, not_found or withdrawal_decided
     */
    public Outcome<Withdrawal> refuse(MemberId operator, WithdrawalId id, String reason) {
        return open(
                operator,
                id,
                (acting, open) ->
                        Outcome.done(decide(acting, open, WithdrawalState.REFUSED, "withdrawal.refused", reason)));
    }

    private Outcome<Withdrawal> open(
            MemberId operator, WithdrawalId id, BiFunction<Acting, Withdrawal, Outcome<Withdrawal>> deciding) {
        return access.of(operator)
                .allowed(Permission.OPERATE)
                .then(acting -> withdrawals
                        .lock(id)
                        .map(found -> found.isOpen()
                                ? deciding.apply(acting, found)
                                : RequestingWithdrawal.decided().<Withdrawal>asOutcome())
                        .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome()));
    }

    /** Asked first, for words that fit; the ledger has the last word. */
    private Outcome<Withdrawal> covered(Withdrawal open) {
        return Shortage.find(Reason.WITHDRAWAL_SHORT, open.sum(), bonuses.balance(open.partner()))
                .map(Refusal::<Withdrawal>asOutcome)
                .orElseGet(() -> Outcome.done(open));
    }

    private Outcome<TransactionId> debit(Withdrawal open) {
        Partner partner = partners.findById(open.partner()).orElseThrow();
        Money sum = open.sum();
        SellerId seller = sellers.idOf(partner.region(), sum.currency()).orElseThrow();
        return ledger.post(Transaction.move(
                                TransactionKind.WITHDRAWAL,
                                new IdempotencyKey("withdrawal:" + open.id()),
                                ChartOfAccounts.bonuses(partner.id(), sum.currency()),
                                ChartOfAccounts.payout(seller, sum.currency()),
                                sum)
                        .about(new Subject(KIND, open.id().value())))
                .map(debited -> {
                    payouts.owe(new PayoutDraft(
                            PayoutKind.WITHDRAWAL, open.id().value(), partner.id(), seller, open.company(), sum));
                    return debited;
                });
    }

    private Withdrawal decide(
            Acting acting, Withdrawal open, WithdrawalState decision, String deed, @Nullable String reason) {
        open.decide(decision, acting.member(), clock.instant(), reason);
        audit.record(acting, deed, "withdrawal", open.id());
        String company = companies.findById(open.company()).orElseThrow().name();
        events.publishEvent(new WithdrawalDecided(open.partner(), open.sum(), company, reason));
        return open;
    }
}
