package app.linekeeper.domain.payment;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Ownership;
import app.linekeeper.domain.company.Companies;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OwnOrders;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.payer.PayingTerms;
import app.linekeeper.domain.settlement.Funds;
import app.linekeeper.domain.settlement.Payment;
import app.linekeeper.domain.settlement.Settling;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A member pays an order from a wallet or with bonuses. */
@Component
@Transactional
public class PayingOrder {

    private final Access access;
    private final OwnOrders orders;
    private final Companies companies;
    private final Ownership ownership;
    private final Settling settling;

    PayingOrder(Access access, OwnOrders orders, Companies companies, Ownership ownership, Settling settling) {
        this.access = access;
        this.orders = orders;
        this.companies = companies;
        this.ownership = ownership;
        this.settling = settling;
    }

    /**
     * Pays from the wallet of one of the partner's companies, at the price with the partner discount (rule 7).
     *
     * @param expectedSum the sum that the person saw and agreed to
     * @return the payment, the same for the same key; refused as not_allowed, not_found, order_paid, client_left (which
     *     cancels the order), partner_suspended, order_cancelled, price_changed (with the new sum), wallet_other_currency or
     *     wallet_short (with what lacks), or as quoting refuses where the quote lapsed and what was ordered is no longer sold
     * @throws app.linekeeper.domain.shared.KeyReused if the key was used with other input
     */
    public Outcome<Payment> fromWallet(
            MemberId member, OrderId id, CompanyId company, Money expectedSum, IdempotencyKey key) {
        return fromWallet(
                new Taken(member, id, FromWallet.NAME, new Payer.PartnerCompany(company), expectedSum, key), company);
    }

    /**
     * Pays from the wallet of one of the client's companies, where money that the client sent was put, at the client's price
     * (rules 8 and 19). It pays for this client only.
     *
     * @return as {@link #fromWallet}
     * @throws app.linekeeper.domain.shared.KeyReused if the key was used with other input
     */
    public Outcome<Payment> fromClientWallet(
            MemberId member, OrderId id, CompanyId company, Money expectedSum, IdempotencyKey key) {
        return fromWallet(
                new Taken(member, id, FromClientWallet.NAME, new Payer.ClientCompany(company), expectedSum, key),
                company);
    }

    /** Which money is to pay for what, and who says so. */
    private record Taken(
            MemberId member, OrderId order, String way, Payer payer, Money expectedSum, IdempotencyKey key) {}

    private Outcome<Payment> fromWallet(Taken taken, CompanyId company) {
        Acting acting = access.of(taken.member());
        return own(acting, taken.order()).then(locked -> {
            Funds funds = funds(
                    acting,
                    locked,
                    taken.way(),
                    TransactionKind.WALLET_PAYMENT,
                    taken.payer(),
                    taken.expectedSum(),
                    taken.key());
            return settling.settle(
                    locked,
                    funds,
                    order -> agreed(acting, order, funds)
                            .then(agreed -> walletOf(acting, company, agreed, taken.payer())));
        });
    }

    /**
     * Pays the whole order with bonuses, at the price without the partner discount (rule 17).
     *
     * @return as {@link #fromWallet}, with bonuses_short in place of the wallet's refusals
     */
    public Outcome<Payment> withBonuses(MemberId member, OrderId id, Money expectedSum, IdempotencyKey key) {
        Acting acting = access.of(member);
        return own(acting, id).then(locked -> {
            Payer bonuses = new Payer.Bonuses(locked.partner());
            Funds funds =
                    funds(acting, locked, WithBonuses.NAME, TransactionKind.BONUS_PAYMENT, bonuses, expectedSum, key);
            return settling.settle(locked, funds, order -> agreed(acting, order, funds));
        });
    }

    private Outcome<Order> own(Acting acting, OrderId id) {
        return acting.allowed(Permission.PAY).then(allowed -> orders.lock(acting, id));
    }

    private static Funds funds(
            Acting acting, Order order, String way, TransactionKind kind, Payer payer, Money sum, IdempotencyKey key) {
        return new Funds(way, kind, payer, ChartOfAccounts.of(payer, order.currency()), sum, acting.actor(), key);
    }

    private Outcome<Order> agreed(Acting acting, Order order, Funds funds) {
        return orders.atAgreedPrice(acting, order, PayingTerms.of(funds.payer()).priceBasis(), funds.sum());
    }

    private Outcome<Order> walletOf(Acting acting, CompanyId id, Order order, Payer payer) {
        return ownership
                .check(
                        acting,
                        "company",
                        id,
                        companies.findById(id),
                        (company, partner) -> payer instanceof Payer.ClientCompany
                                ? company.belongsTo(partner) && order.client().equals(company.client())
                                : company.isOwnOf(partner))
                .then(company -> company.currency().equals(order.currency())
                        ? Outcome.done(order)
                        : Refusal.of(Reason.WALLET_OTHER_CURRENCY)
                                .with("wallet", company.currency().getCurrencyCode())
                                .with("order", order.currency().getCurrencyCode())
                                .asOutcome());
    }
}
