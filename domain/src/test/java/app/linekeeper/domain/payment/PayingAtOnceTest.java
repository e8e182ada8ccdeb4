package app.linekeeper.domain.payment;

import static app.linekeeper.domain.testing.Shop.WHATSAPP;
import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.ledger.Accounts;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.order.RenewLines;
import app.linekeeper.domain.settlement.Payment;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.AtOnce;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import app.linekeeper.domain.wallet.Wallet;
import app.linekeeper.domain.wallet.Wallets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
class PayingAtOnceTest {

    /** WhatsApp for a month at 10 % off. */
    private static final Money PRICE = Money.of("1791.00", "RUB");

    @Autowired
    Fixtures fixtures;

    @Autowired
    Shop shop;

    @Autowired
    PlacingOrder placing;

    @Autowired
    PayingOrder paying;

    @Autowired
    Wallets wallets;

    @Autowired
    Accounts accounts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void ofFiftyAtOnceOnAWalletThatCoversThirtyExactlyThirtyArePaid() throws Exception {
        SavedPartner north = partner(30);
        List<Callable<Outcome<Payment>>> calls = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            OrderId order = order(north);
            calls.add(() -> pay(north, order, aKey()));
        }

        List<Outcome<Payment>> outcomes = AtOnce.all(calls);

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(30);
        assertThat(outcomes)
                .filteredOn(o -> !o.isDone())
                .hasSize(20)
                .allSatisfy(
                        o -> assertThat(((Outcome.Refused<Payment>) o).refusal().reason())
                                .isEqualTo(Reason.WALLET_SHORT));
        Money left = Money.of("0.99", "RUB");
        assertThat(wallets.balance(north.company().id())).contains(left);
        assertThat(accounts.sumOfEntries(ChartOfAccounts.wallet(north.company().id(), left.currency())))
                .isEqualTo(left);
    }

    @Test
    void oneOrderPaidFromManyThreadsWithOneKeyIsPaidOnce() throws Exception {
        SavedPartner north = partner(5);
        OrderId order = order(north);
        IdempotencyKey key = aKey();
        List<Callable<Outcome<Payment>>> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            calls.add(() -> pay(north, order, key));
        }

        List<Outcome<Payment>> outcomes = AtOnce.all(calls);

        assertThat(outcomes.stream().map(o -> o.orElseThrow().id()).distinct()).hasSize(1);
        assertThat(wallets.balance(north.company().id()))
                .contains(PRICE.times(4).plus(Money.of("0.99", "RUB")));
    }

    @RepeatedTest(5)
    void whatIsPlacedAndPaidWithOnePressIsPaidAsFarAsTheWalletGoesAndWaitsBeyond() throws Exception {
        SavedPartner north = partner(8);
        LineId line = shop.lineEnding(north.client(), LocalDate.of(2026, 11, 26), WHATSAPP)
                .id();
        List<Callable<Outcome<Payment>>> calls = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            IdempotencyKey key = aKey();
            boolean renews = i % 2 == 0;
            calls.add(() -> Objects.requireNonNull(transaction.execute(status -> pay(
                    north,
                    renews
                            ? placing.renew(new RenewLines(north.owner(), List.of(line), 1, key))
                                    .orElseThrow()
                                    .id()
                            : order(north),
                    key))));
        }

        List<Outcome<Payment>> outcomes = AtOnce.all(calls);

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(8);
        assertThat(jdbc.sql("select state, count(*) as n from line_order where partner = ? group by state")
                        .param(north.id().value())
                        .query((row, n) -> row.getString("state") + " " + row.getLong("n"))
                        .list())
                .containsExactlyInAnyOrder("PAID 8", "PLACED 8");
    }

    @RepeatedTest(100)
    void twoColleaguesPayOneOrderAndOneOfThemIsToldThatItIsPaid() throws Exception {
        SavedPartner north = fixtures.aPartner()
                .with(Role.MANAGER)
                .withClient("Daisy")
                .withCompany("North")
                .withCompany("South")
                .saved();
        north.companies().forEach(company -> shop.credit(company.id(), "2000.00", "RUB"));
        OrderId order = order(north);

        List<Outcome<Payment>> outcomes = AtOnce.all(List.of(
                () -> paying.fromWallet(
                        north.owner(), order, north.companies().get(0).id(), PRICE, aKey()),
                () -> paying.fromWallet(
                        north.member(Role.MANAGER),
                        order,
                        north.companies().get(1).id(),
                        PRICE,
                        aKey())));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes)
                .filteredOn(o -> !o.isDone())
                .singleElement()
                .extracting(o -> ((Outcome.Refused<Payment>) o).refusal().reason())
                .isEqualTo(Reason.ORDER_PAID);
        Money left = wallets.of(north.id()).stream()
                .map(Wallet::balance)
                .reduce(Money::plus)
                .orElseThrow();
        assertThat(left).isEqualTo(Money.of("4000.00", "RUB").minus(PRICE));
    }

    private SavedPartner partner(int covered) {
        SavedPartner north =
                fixtures.aPartner().withClient("Daisy").withCompany("North").saved();
        Money credit = PRICE.times(covered).plus(Money.of("0.99", "RUB"));
        shop.credit(north.company().id(), credit.toString().split(" ")[0], "RUB");
        return north;
    }

    private OrderId order(SavedPartner north) {
        return placing.buy(new BuyLines(north.owner(), north.client().id(), List.of(WHATSAPP), 1, 1, aKey()))
                .orElseThrow()
                .id();
    }

    private Outcome<Payment> pay(SavedPartner north, OrderId order, IdempotencyKey key) {
        return paying.fromWallet(north.owner(), order, north.company().id(), PRICE, key);
    }
}
