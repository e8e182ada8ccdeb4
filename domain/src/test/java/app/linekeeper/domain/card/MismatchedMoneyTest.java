package app.linekeeper.domain.card;

import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.gateway.CardMethod;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.testing.TillGateway;
import app.linekeeper.domain.wallet.Wallets;
import app.linekeeper.locales.Language;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Other money than was asked for stays where it is until an operator decides, once. */
@DomainTest
class MismatchedMoneyTest {

    private static final Money ASKED = Money.of("500.00", "RUB");
    private static final Money TOOK = Money.of("700.00", "RUB");

    @Autowired
    Fixtures fixtures;

    @Autowired
    Shop shop;

    @Autowired
    StartingCard starting;

    @Autowired
    AskingGateways asking;

    @Autowired
    RunningRefunds returning;

    @Autowired
    DecidingMismatch deciding;

    @Autowired
    CardAttempts attempts;

    @Autowired
    Wallets wallets;

    @Autowired
    TillGateway till;

    @Autowired
    TestClock clock;

    private AttemptId attempt;
    private CompanyId company;

    @BeforeEach
    void otherMoneyComes() {
        till.open();
        SavedPartner north =
                fixtures.aPartner().withClient("Daisy").withCompany("North").saved();
        company = north.company().id();
        attempt = starting.forWallet(
                        new PayByCard(
                                north.owner(),
                                TillGateway.ID,
                                CardMethod.CARD,
                                company,
                                ASKED,
                                "money@north.example",
                                Language.EN,
                                false,
                                aKey()),
                        company)
                .orElseThrow()
                .id();
        asking.ask(attempt);
    }

    @AfterEach
    void asAtFirst() {
        till.close();
        clock.reset();
    }

    @Test
    void allThatCameGoesToTheWalletOnce() {
        comes(TOOK);

        decide(MismatchDecision.WALLET).orElseThrow();

        assertThat(wallets.balance(company)).contains(TOOK);
        assertThat(attempt().became()).isEqualTo(CardBecame.TO_WALLET);
        assertThat(attempt().decided()).isEqualTo("They called us");
        assertThat(attempt().attention()).isNull();
        assertThat(reason(decide(MismatchDecision.CARD))).isEqualTo(Reason.CARD_MONEY_DECIDED);
        assertThat(wallets.balance(company)).contains(TOOK);
    }

    @Test
    void allThatCameGoesBackByCard() {
        comes(TOOK);
        GatewayPayment payment = attempt().payment().orElseThrow();

        decide(MismatchDecision.CARD).orElseThrow();
        returning.run();

        assertThat(till.returnedOf(payment)).isEqualTo(TOOK);
        assertThat(attempt().became()).isEqualTo(CardBecame.RETURNED);
    }

    @Test
    void moneyOfAnotherCurrencyIsGivenBackInTheCabinetOnly() {
        comes(Money.of("700.00", "KZT"));

        assertThat(reason(decide(MismatchDecision.WALLET))).isEqualTo(Reason.CARD_MONEY_NOT_SO);
        assertThat(reason(decide(MismatchDecision.CARD))).isEqualTo(Reason.CARD_MONEY_NOT_SO);
        decide(MismatchDecision.CABINET).orElseThrow();

        assertThat(attempt().became()).isEqualTo(CardBecame.RETURNED);
        assertThat(wallets.balance(company)).contains(Money.of("0.00", "RUB"));
    }

    @Test
    void onlyAnOperatorDecidesAndOnlyWhatIsOther() {
        SavedPartner south = fixtures.aPartner().saved();
        assertThat(reason(deciding.decide(south.owner(), attempt, MismatchDecision.WALLET, "Mine")))
                .isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(decide(MismatchDecision.WALLET))).isEqualTo(Reason.CARD_MONEY_DECIDED);
    }

    private Outcome<CardAttempt> decide(MismatchDecision how) {
        return deciding.decide(shop.operator(), attempt, how, "They called us");
    }

    private void comes(Money sum) {
        till.pay(attempt().payment().orElseThrow(), sum);
        clock.advance(Duration.ofMinutes(5));
        asking.ask(attempt);
        assertThat(attempt().state()).isEqualTo(CardState.MISMATCHED);
    }

    private CardAttempt attempt() {
        return attempts.findById(attempt).orElseThrow();
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }
}
