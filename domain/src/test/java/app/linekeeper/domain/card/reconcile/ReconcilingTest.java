package app.linekeeper.domain.card.reconcile;

import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.linekeeper.domain.card.AskingGateways;
import app.linekeeper.domain.card.AttemptId;
import app.linekeeper.domain.card.CardAttempts;
import app.linekeeper.domain.card.CardBecame;
import app.linekeeper.domain.card.PayByCard;
import app.linekeeper.domain.card.StartingCard;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.gateway.CardMethod;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.PaymentStatus;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.testing.TillGateway;
import app.linekeeper.locales.Language;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Every day what providers say is compared with the attempts and the ledger, with or without a list of theirs. */
@DomainTest
@RecordApplicationEvents
class ReconcilingTest {

    private static final Money SUM = Money.of("500.00", "RUB");

    /** Each looks at days of its own: the tables are those of all. */
    private static int rounds;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Shop shop;

    @Autowired
    StartingCard starting;

    @Autowired
    AskingGateways asking;

    @Autowired
    Reconciling reconciling;

    @Autowired
    Differences differences;

    @Autowired
    SettlingDifference settling;

    @Autowired
    CardAttempts attempts;

    @Autowired
    TillGateway till;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEvents events;

    private SavedPartner north;

    @BeforeEach
    void aCleanDesk() {
        jdbc.sql("delete from gateway_difference").update();
        jdbc.sql("delete from gateway_day").update();
        clock.advance(Duration.ofDays(30L * ++rounds));
        till.open();
        north = fixtures.aPartner().withCompany("North").saved();
    }

    @AfterEach
    void asAtFirst() {
        till.forget();
        till.close();
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whereAllAgreeNothingIsSaid(boolean listing) {
        till.list(listing);
        paid();

        nextDay();

        assertThat(open()).isEmpty();
        assertThat(events.stream(DifferencesFound.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void moneyThatCameUnnoticedIsNoted(boolean listing) {
        till.list(listing);
        AttemptId late = started();
        asking.ask(late);
        clock.advance(Duration.ofHours(2));
        asking.askDue();
        till.pay(payment(late));

        nextDay();

        assertThat(attempts.findById(late).orElseThrow().became()).isEqualTo(CardBecame.TOPPED_UP);
        assertThat(open()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatTheProviderDoesNotKnowIsFound(boolean listing) {
        till.list(listing);
        AttemptId attempt = paid();
        till.say(payment(attempt), PaymentStatus.CANCELED);

        nextDay();

        assertThat(open())
                .extracting(OpenDifference::kind, OpenDifference::attempt, OpenDifference::ours, OpenDifference::theirs)
                .containsExactly(tuple(DifferenceKind.NOT_THERE, attempt, SUM, null));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anotherSumAndARefundThatNobodyHereOrderedAreFound(boolean listing) {
        till.list(listing);
        AttemptId other = paid();
        AttemptId returned = paid();
        till.pay(payment(other), Money.of("400.00", "RUB"));
        till.giveBackUnasked(payment(returned), Money.of("100.00", "RUB"));

        nextDay();

        assertThat(open())
                .extracting(OpenDifference::kind, OpenDifference::attempt)
                .containsExactlyInAnyOrder(
                        tuple(DifferenceKind.OTHER_SUM, other), tuple(DifferenceKind.OTHER_REFUND, returned));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatWentBackIsComparedOnlyWhereTheProviderSaysIt(boolean listing) {
        till.list(listing);
        till.sayNothingOfWhatWentBack();
        till.giveBackUnasked(payment(paid()), Money.of("100.00", "RUB"));

        nextDay();

        assertThat(open()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void moneyThatTheLedgerDoesNotKnowAndMoneyThatNoAttemptBroughtAreFound(boolean listing) {
        till.list(listing);
        AttemptId lost = started();
        asking.ask(lost);
        till.pay(payment(lost));
        jdbc.sql("update card_attempt set state = 'SUCCEEDED', became = 'TOPPED_UP', ended_at = ? where id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), lost.value())
                .update();
        AttemptId undone = paid();
        jdbc.sql("update card_attempt set became = null where id = ?")
                .param(undone.value())
                .update();

        nextDay();

        assertThat(open())
                .extracting(OpenDifference::kind, OpenDifference::about)
                .containsExactlyInAnyOrder(
                        tuple(DifferenceKind.NOT_POSTED, payment(lost).id()),
                        tuple(DifferenceKind.NO_ATTEMPT, undone.toString()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true})
    void aPaymentAtTheProviderThatIsNobodysIsFoundOnceToldOnceAndSettledOnce(boolean listing) {
        till.list(listing);
        till.payUnasked(SUM);

        nextDay();
        reconciling.run();

        assertThat(open())
                .extracting(OpenDifference::kind, OpenDifference::theirs)
                .containsExactly(tuple(DifferenceKind.NOT_HERE, SUM));
        assertThat(events.stream(DifferencesFound.class))
                .extracting(DifferencesFound::fresh, DifferencesFound::open)
                .containsExactly(tuple(1, 1));

        DifferenceId found = open().get(0).id();
        assertThat(settling.settle(north.owner(), found, "Mine")).isInstanceOf(Outcome.Refused.class);
        settling.settle(shop.operator(), found, "A test of ours").orElseThrow();
        settling.settle(shop.operator(), found, "Again").orElseThrow();
        clock.advance(Duration.ofDays(7));
        reconciling.run();

        assertThat(open()).isEmpty();
        assertThat(jdbc.sql("select settled_words from gateway_difference")
                        .query(String.class)
                        .list())
                .containsExactly("A test of ours");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aProviderThatIsAwayIsComparedLater(boolean listing) {
        till.list(listing);
        AttemptId attempt = paid();
        till.say(payment(attempt), PaymentStatus.CANCELED);
        till.goAway();
        nextDay();
        assertThat(open()).isEmpty();

        till.open();
        till.list(listing);
        reconciling.run();

        assertThat(open()).hasSize(1);
    }

    private void nextDay() {
        clock.advance(Duration.ofDays(1));
        reconciling.run();
    }

    private List<OpenDifference> open() {
        return differences.newest(shop.operator(), 50).orElseThrow();
    }

    private AttemptId paid() {
        AttemptId attempt = started();
        asking.ask(attempt);
        till.pay(payment(attempt));
        clock.advance(Duration.ofMinutes(5));
        asking.ask(attempt);
        return attempt;
    }

    private AttemptId started() {
        CompanyId wallet = north.company().id();
        return starting.forWallet(
                        new PayByCard(
                                north.owner(),
                                TillGateway.ID,
                                CardMethod.CARD,
                                wallet,
                                SUM,
                                "money@north.example",
                                Language.EN,
                                false,
                                aKey()),
                        wallet)
                .orElseThrow()
                .id();
    }

    private GatewayPayment payment(AttemptId attempt) {
        return attempts.findById(attempt).orElseThrow().payment().orElseThrow();
    }
}
