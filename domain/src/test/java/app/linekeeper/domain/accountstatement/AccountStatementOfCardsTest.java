package app.linekeeper.domain.accountstatement;

import static app.linekeeper.domain.testing.Shop.WHATSAPP;
import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.card.AskingGateways;
import app.linekeeper.domain.card.AttemptId;
import app.linekeeper.domain.card.CardAttempts;
import app.linekeeper.domain.card.PayByCard;
import app.linekeeper.domain.card.RunningRefunds;
import app.linekeeper.domain.card.StartingCard;
import app.linekeeper.domain.clientpay.LinkOffer;
import app.linekeeper.domain.clientpay.MakingPayLink;
import app.linekeeper.domain.clientpay.PayByLink;
import app.linekeeper.domain.clientpay.PayingByLink;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.gateway.CardMethod;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderLine;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.refund.RefundLines;
import app.linekeeper.domain.refund.RefundingLines;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Period;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.Requisited;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.testing.TillGateway;
import app.linekeeper.locales.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What companies paid by card, or had paid by a link, is on their statements of account (rule 40). */
@DomainTest
class AccountStatementOfCardsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Period THAT_DAY = new Period(DAY, DAY);
    private static final Period LATER = new Period(DAY.plusDays(1), DAY.plusDays(6));
    private static final Money NOTHING = Money.of("0.00", "RUB");

    @Autowired
    Fixtures fixtures;

    @Autowired
    Requisited requisited;

    @Autowired
    Shop shop;

    @Autowired
    PlacingOrder placing;

    @Autowired
    RefundingLines refunding;

    @Autowired
    StartingCard cards;

    @Autowired
    MakingPayLink links;

    @Autowired
    PayingByLink byLink;

    @Autowired
    AskingGateways asking;

    @Autowired
    CardAttempts attempts;

    @Autowired
    RunningRefunds returning;

    @Autowired
    TillGateway till;

    @Autowired
    RequestingAccountStatement requesting;

    @Autowired
    TestClock clock;

    private SavedPartner north;

    @BeforeEach
    void aPartner() {
        till.open();
        north = fixtures.aPartner()
                .official()
                .withClient("Daisy")
                .withCompany("ООО «Север»")
                .saved();
        requisited.complete(company());
    }

    @AfterEach
    void today() {
        till.close();
        clock.reset();
    }

    @Test
    void whatWasPaidByCardAndGivenBackIsOwedUntilTheProviderReturnsIt() {
        Order order = paidByCard();
        refund(order);
        clock.moveTo(Instant.parse("2026-11-25T09:00:00Z"));
        returning.run();
        aWeekLater();

        AccountStatementContent first = statement(THAT_DAY);
        AccountStatementContent second = statement(LATER);

        assertThat(first.entries())
                .extracting(AccountEntry::ground)
                .containsExactly(
                        "Оплата картой, заказ № " + order.number(),
                        "Продажа, заказ № " + order.number(),
                        "Возврат за неиспользованные линии, заказ № " + order.number());
        assertThat(first.closing()).isEqualTo(Money.of("1293.50", "RUB"));
        assertThat(second.opening()).isEqualTo(first.closing());
        assertThat(second.entries())
                .containsExactly(new AccountEntry(
                        DAY.plusDays(2), "Выплата, заказ № " + order.number(), Money.of("-1293.50", "RUB")));
        assertThat(second.closing()).isEqualTo(NOTHING);
    }

    @Test
    void whatAClientPaidByALinkIsOnTheStatementOfTheClientsOldestCompany() {
        CompanyId daisy = requisited.ofClient(north.client(), "ООО «Ромашка»");
        clock.advance(Duration.ofMinutes(1));
        CompanyId second = requisited.ofClient(north.client(), "ООО «Ромашка плюс»");
        Order order = placed();
        String token = links.make(north.owner(), order.id()).orElseThrow().token();
        pay(byLink.start(new PayByLink(
                        token,
                        new LinkOffer(TillGateway.ID, CardMethod.CARD),
                        Money.of("1990.00", "RUB"),
                        "anna@daisy.example",
                        Language.EN,
                        "form"))
                .orElseThrow());
        aWeekLater();

        assertThat(statement(daisy, THAT_DAY).entries())
                .extracting(AccountEntry::amount)
                .containsExactly(Money.of("1990.00", "RUB"), Money.of("-1990.00", "RUB"));
        assertThat(statement(second, THAT_DAY).entries()).isEmpty();
        assertThat(statement(THAT_DAY).entries()).isEmpty();
    }

    private Order placed() {
        return placing.buy(new BuyLines(north.owner(), north.client().id(), List.of(WHATSAPP), 1, 1, aKey()))
                .orElseThrow();
    }

    private Order paidByCard() {
        Order order = placed();
        PayByCard card = new PayByCard(
                north.owner(),
                TillGateway.ID,
                CardMethod.CARD,
                company(),
                order.total(PriceBasis.PARTNER_PAYS),
                "money@north.example",
                Language.EN,
                false,
                aKey());
        pay(cards.forOrder(card, order.id()).orElseThrow().id());
        return order;
    }

    private void pay(AttemptId attempt) {
        asking.askDue();
        till.pay(attempts.findById(attempt).orElseThrow().payment().orElseThrow());
        clock.advance(Duration.ofMinutes(5));
        asking.askDue();
    }

    private void refund(Order order) {
        refunding
                .refund(new RefundLines(
                        shop.operator(),
                        order.id(),
                        Set.copyOf(order.lines().stream().map(OrderLine::id).toList()),
                        "Ordered twice",
                        aKey()))
                .orElseThrow();
    }

    private void aWeekLater() {
        clock.moveTo(Instant.parse("2026-11-30T09:00:00Z"));
    }

    private CompanyId company() {
        return north.company().id();
    }

    private AccountStatementContent statement(Period period) {
        return statement(company(), period);
    }

    private AccountStatementContent statement(CompanyId company, Period period) {
        return requesting.request(north.owner(), company, period).orElseThrow().content();
    }
}
