package app.linekeeper.domain.payment;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.order.Entitlement;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OrderState;
import app.linekeeper.domain.order.OwnOrders;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pays an order from a wallet or with bonuses, and makes its lines run. */
@Component
@Transactional
public class PayingOrder {

    private final Access access;
    private final OwnOrders orders;
    private final Entitlement entitlement;
    private final Payments payments;
    private final TakingMoney money;

    PayingOrder(Access access, OwnOrders orders, Entitlement entitlement, Payments payments, TakingMoney money) {
        this.access = access;
        this.orders = orders;
        this.entitlement = entitlement;
        this.payments = payments;
        this.money = money;
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
            MemberId member, OrderId order, CompanyId company, Money expectedSum, IdempotencyKey key) {
        return pay(member, order, acting -> new Payer.PartnerCompany(company), expectedSum, key);
    }

    /**
     * Pays the whole order with bonuses, at the price without the partner discount (rule 17).
     *
     * @return as {@link #fromWallet}, with bonuses_short in place of the wallet's refusals
     */
    public Outcome<Payment> withBonuses(MemberId member, OrderId order, Money expectedSum, IdempotencyKey key) {
        return pay(member, order, acting -> new Payer.Bonuses(acting.partnerOrThrow()), expectedSum, key);
    }

    private Outcome<Payment> pay(
            MemberId member, OrderId order, Function<Acting, Payer> payer, Money expectedSum, IdempotencyKey key) {
        Acting acting = access.of(member);
        return acting.allowed(Permission.PAY)
                .then(allowed -> orders.lock(acting, order))
                .then(locked -> pay(
                        acting, locked, new PayOrder(acting.actor(), order, payer.apply(acting), expectedSum, key)));
    }

    private Outcome<Payment> pay(Acting acting, Order locked, PayOrder command) {
        Optional<Payment> earlier = locked.wasPaid() ? payments.of(locked.id()) : Optional.empty();
        if (earlier.isPresent() && earlier.get().isAnswerTo(command.key(), command.inputHash())) {
            return Outcome.done(earlier.get());
        }
        if (locked.isPaid()) {
            return Refusal.of(Reason.ORDER_PAID).asOutcome();
        }
        Optional<Refusal> obstacle = entitlement.obstacle(locked);
        if (obstacle.isPresent()) {
            return hindered(locked, obstacle.get());
        }
        if (locked.state() == OrderState.CANCELLED) {
            return Refusal.of(Reason.ORDER_CANCELLED).asOutcome();
        }
        return orders.atAgreedPrice(acting, locked, command.basis(), command.expectedSum())
                .then(order -> money.take(acting, order, command));
    }

    /** Only a client's leaving ends the order: a suspended partner may be resumed, and pays then. */
    private static Outcome<Payment> hindered(Order locked, Refusal obstacle) {
        if (obstacle.reason() == Reason.CLIENT_LEFT && locked.state() == OrderState.PLACED) {
            locked.cancel();
        }
        return obstacle.asOutcome();
    }
}
