package app.linekeeper.domain.settlement;

import static app.linekeeper.domain.testing.Shop.WHATSAPP;
import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.domain.access.Actor;
import app.linekeeper.domain.ledger.Account;
import app.linekeeper.domain.ledger.Accounts;
import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.order.ActivationState;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderState;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.KeyReused;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.Moves;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Money that comes from outside and that no member brings. */
@DomainTest
@RecordApplicationEvents
class SettlingTest {

    private static final Actor GATEWAY = new Actor.ByGateway("cards");
    private static final Money A_KOPECK = Money.of("0.01", "RUB");

    @Autowired
    Fixtures fixtures;

    @Autowired
    Moves moves;

    @Autowired
    PlacingOrder placing;

    @Autowired
    Settling settling;

    @Autowired
    Payments payments;

    @Autowired
    Orders orders;

    @Autowired
    Accounts accounts;

    @Autowired
    ApplicationEvents events;

    private SavedPartner north;
    private Order order;
    private Money atFirst;

    @BeforeEach
    void anOrderThatWaits() {
        north = fixtures.aPartner().withClient("Daisy").withCompany("North").saved();
        order = placed();
        atFirst = inTheBank();
    }

    @Test
    void moneyThatIsHerePaysAnOrderThoughNoMemberBringsIt() {
        Payment payment = settle(order, price(), aKey()).orElseThrow();

        Order paid = orders.findById(order.id()).orElseThrow();
        assertThat(paid.state()).isEqualTo(OrderState.PAID);
        assertThat(paid.activation()).isEqualTo(ActivationState.ACTIVE);
        assertThat(paid.payer()).isEqualTo(payer());
        assertThat(payment.paidBy()).isEqualTo(GATEWAY);
        assertThat(payments.of(order.id())).extracting(Payment::id).containsExactly(payment.id());
        assertThat(inTheBank()).isEqualTo(atFirst.minus(price()));
        assertThat(events.stream(OrderPaid.class)).containsExactly(new OrderPaid(order.id(), payer(), price()));
    }

    @Test
    void theSameEvidencePaysOnce() {
        IdempotencyKey evidence = aKey();
        Payment first = settle(order, price(), evidence).orElseThrow();

        assertThat(settle(order, price(), evidence).orElseThrow().id()).isEqualTo(first.id());
        assertThat(inTheBank()).isEqualTo(atFirst.minus(price()));
        assertThat(payments.of(order.id())).hasSize(1);
        assertThat(events.stream(OrderPaid.class)).hasSize(1);
    }

    @Test
    void whatPaidOneOrderPaysNoOther() {
        IdempotencyKey evidence = aKey();
        Order waiting = placed();
        Order paid = placed();
        settle(order, price(), evidence).orElseThrow();
        settle(paid, price(), aKey()).orElseThrow();

        assertThatThrownBy(() -> settle(waiting, price(), evidence)).isInstanceOf(KeyReused.class);
        assertThatThrownBy(() -> settle(paid, price(), evidence)).isInstanceOf(KeyReused.class);
        assertThat(state(waiting)).isEqualTo(OrderState.PLACED);
        assertThat(inTheBank()).isEqualTo(atFirst.minus(price().times(2)));
    }

    @Test
    void moneyForAnOrderThatIsPaidStaysWhereItIs() {
        settle(order, price(), aKey()).orElseThrow();

        assertThat(reason(settle(order, price(), aKey()))).isEqualTo(Reason.ORDER_PAID);
        assertThat(inTheBank()).isEqualTo(atFirst.minus(price()));
    }

    @Test
    void moneyThatIsNotThePriceStaysWhereItIs() {
        assertThat(reason(settle(order, price().minus(A_KOPECK), aKey()))).isEqualTo(Reason.PRICE_CHANGED);
        assertThat(reason(settle(order, price().plus(A_KOPECK), aKey()))).isEqualTo(Reason.PRICE_CHANGED);

        assertThat(inTheBank()).isEqualTo(atFirst);
        assertThat(state(order)).isEqualTo(OrderState.PLACED);
    }

    @Test
    void moneyForAClientWhoLeftStaysWhereItIsAndTheOrderIsOver() {
        moves.leave(north.client());

        assertThat(reason(settle(order, price(), aKey()))).isEqualTo(Reason.CLIENT_LEFT);
        assertThat(inTheBank()).isEqualTo(atFirst);
        assertThat(state(order)).isEqualTo(OrderState.CANCELLED);
    }

    @Test
    void moneyForASuspendedPartnerStaysWhereItIsAndTheOrderWaits() {
        moves.suspend(north);

        assertThat(reason(settle(order, price(), aKey()))).isEqualTo(Reason.PARTNER_SUSPENDED);
        assertThat(inTheBank()).isEqualTo(atFirst);
        assertThat(state(order)).isEqualTo(OrderState.PLACED);
    }

    private Order placed() {
        return placing.buy(new BuyLines(north.owner(), north.client().id(), List.of(WHATSAPP), 1, 1, aKey()))
                .orElseThrow();
    }

    private Outcome<Payment> settle(Order paid, Money sum, IdempotencyKey evidence) {
        return settling.settle(
                paid.id(), new Funds("card", TransactionKind.WALLET_PAYMENT, payer(), bank(), sum, GATEWAY, evidence));
    }

    private Payer payer() {
        return new Payer.PartnerCompany(north.company().id());
    }

    private Account bank() {
        return ChartOfAccounts.bankClearing(order.seller(), order.currency());
    }

    private Money price() {
        return order.total(PriceBasis.PARTNER_PAYS);
    }

    private Money inTheBank() {
        return accounts.balance(bank());
    }

    private OrderState state(Order asked) {
        return orders.findById(asked.id()).orElseThrow().state();
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }
}
