package app.linekeeper.domain.payment;

import static app.linekeeper.domain.testing.Shop.TELEGRAM;
import static app.linekeeper.domain.testing.Shop.WHATSAPP;
import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.access.Actor;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.order.ActivationState;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.order.RenewLines;
import app.linekeeper.domain.settlement.Payment;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.wallet.Wallets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
class PayingOrderTest {

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
    Lines lines;

    @Autowired
    Orders orders;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aRenewalPaidFromTheWalletMovesTheEnd() {
        SavedPartner north = fixtures.aPartner()
                .official()
                .withClient("Daisy")
                .withCompany("North")
                .saved();
        shop.credit(north.company().id(), "20000.00", "RUB");
        Line line = shop.lineEnding(north.client(), LocalDate.of(2026, 11, 26));
        Order order = placing.renew(new RenewLines(north.owner(), List.of(line.id()), 12, aKey()))
                .orElseThrow();

        Payment payment = paying.fromWallet(
                        north.owner(), order.id(), north.company().id(), Money.of("18595.20", "RUB"), aKey())
                .orElseThrow();

        assertThat(payment.amount()).isEqualTo(Money.of("18595.20", "RUB"));
        assertThat(payment.paidBy()).isEqualTo(new Actor.ByMember(north.owner()));
        assertThat(payment.balance()).isEqualTo(Money.of("1404.80", "RUB"));
        assertThat(wallets.balance(north.company().id())).contains(Money.of("1404.80", "RUB"));
        assertThat(lines.findById(line.id()).orElseThrow().end()).isEqualTo(LocalDate.of(2027, 11, 26));
    }

    @Test
    void severalIdenticalLinesAreBought() {
        SavedPartner north =
                fixtures.aPartner().withClient("Daisy").withCompany("North").saved();
        shop.credit(north.company().id(), "20000.00", "RUB");
        Order order = placing.buy(
                        new BuyLines(north.owner(), north.client().id(), List.of(WHATSAPP, TELEGRAM), 1, 3, aKey()))
                .orElseThrow();

        paying.fromWallet(north.owner(), order.id(), north.company().id(), Money.of("8046.00", "RUB"), aKey())
                .orElseThrow();

        transaction.executeWithoutResult(status -> {
            Order paid = orders.findById(order.id()).orElseThrow();
            assertThat(paid.activation()).isEqualTo(ActivationState.ACTIVE);
            assertThat(paid.lines()).hasSize(3).allSatisfy(bought -> {
                Line line = lines.findById(bought.line()).orElseThrow();
                assertThat(line.end()).isEqualTo(LocalDate.of(2026, 12, 23));
                assertThat(line.number()).matches("\\d+");
                assertThat(line.name()).isEqualTo("WhatsApp, Telegram");
            });
        });
    }
}
