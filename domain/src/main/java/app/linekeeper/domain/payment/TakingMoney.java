package app.linekeeper.domain.payment;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.audit.Ownership;
import app.linekeeper.domain.company.Companies;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.ledger.Account;
import app.linekeeper.domain.ledger.Accounts;
import app.linekeeper.domain.ledger.Ledger;
import app.linekeeper.domain.ledger.Transaction;
import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import app.linekeeper.domain.wallet.OrderSubject;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Moves the price of an order from who pays to the seller, and notes the order as paid. */
@Component
class TakingMoney {

    private final Lines lines;
    private final Companies companies;
    private final Ownership ownership;
    private final Ledger ledger;
    private final Accounts accounts;
    private final Payments payments;
    private final ActivatingLines activating;
    private final Clock clock;

    TakingMoney(
            Lines lines,
            Companies companies,
            Ownership ownership,
            Ledger ledger,
            Accounts accounts,
            Payments payments,
            ActivatingLines activating,
            Clock clock) {
        this.lines = lines;
        this.companies = companies;
        this.ownership = ownership;
        this.ledger = ledger;
        this.accounts = accounts;
        this.payments = payments;
        this.activating = activating;
        this.clock = clock;
    }

    /**
     * Locks the order's lines and then the account that pays, in this order as everywhere.
     *
     * @return refused as not_found, wallet_other_currency, wallet_short or bonuses_short; then nothing is changed
     */
    Outcome<Payment> take(Acting acting, Order order, PayOrder command) {
        lines.lock(order.renews());
        return source(acting, order, command)
                .then(source -> ledger.post(transaction(order, command, source)).map(posted -> {
                    Instant now = clock.instant();
                    order.pay(command.payer(), now);
                    activating.afterPayment(order);
                    return payments.save(
                            new Payment(command, order.total(command.basis()), accounts.balance(source), now));
                }));
    }

    private Outcome<Account> source(Acting acting, Order order, PayOrder command) {
        Account account = ChartOfAccounts.of(command.payer(), order.currency());
        if (!(command.payer() instanceof Payer.PartnerCompany payer)) {
            return Outcome.done(account);
        }
        CompanyId id = payer.company();
        return ownership
                .check(acting, "company", id, companies.findById(id), Company::belongsTo)
                .then(company -> company.currency().equals(order.currency())
                        ? Outcome.done(account)
                        : Refusal.of(Reason.WALLET_OTHER_CURRENCY)
                                .with("wallet", company.currency().getCurrencyCode())
                                .with("order", order.currency().getCurrencyCode())
                                .asOutcome());
    }

    private static Transaction transaction(Order order, PayOrder command, Account source) {
        Money price = order.total(command.basis());
        TransactionKind kind =
                command.basis() == PriceBasis.BONUSES ? TransactionKind.BONUS_PAYMENT : TransactionKind.WALLET_PAYMENT;
        // named after the order: whatever keys people come with, an order is paid once
        return Transaction.move(
                        kind, keyOf(order.id()), source, ChartOfAccounts.sales(order.seller(), order.currency()), price)
                .about(OrderSubject.of(order.id()));
    }

    /** Under which the ledger has the payment of an order. */
    static IdempotencyKey keyOf(OrderId order) {
        return new IdempotencyKey("order-payment:" + order);
    }
}
