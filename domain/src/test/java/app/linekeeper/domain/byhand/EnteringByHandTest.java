package app.linekeeper.domain.byhand;

import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Member;
import app.linekeeper.domain.access.Members;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.person.People;
import app.linekeeper.domain.person.Person;
import app.linekeeper.domain.person.PersonId;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.KeyReused;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.AtOnce;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.wallet.Bonuses;
import app.linekeeper.domain.wallet.Movement;
import app.linekeeper.domain.wallet.WalletHistory;
import app.linekeeper.domain.wallet.Wallets;
import app.linekeeper.locales.Language;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class EnteringByHandTest {

    private static final String WHY = "The bank sent it twice";

    @Autowired
    Fixtures fixtures;

    @Autowired
    Shop shop;

    @Autowired
    People people;

    @Autowired
    Members members;

    @Autowired
    Access access;

    @Autowired
    EnteringByHand entering;

    @Autowired
    AgreeingByHand agreeing;

    @Autowired
    AwaitedEntries awaited;

    @Autowired
    Wallets wallets;

    @Autowired
    WalletHistory history;

    @Autowired
    Bonuses bonuses;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private SavedPartner north;

    @BeforeEach
    void aPartner() {
        north = fixtures.aPartner().withCompany("North").saved();
    }

    @Test
    void aSmallSumIsPostedAtOnceAndTheHistorySaysWhy() {
        HandEntry entry = enter(company(), "10000.00", aKey()).orElseThrow();

        assertThat(entry.state()).isEqualTo(HandEntryState.POSTED);
        assertThat(inWallet()).isEqualTo(rub("10000.00"));
        Movement movement =
                history.page(north.owner(), company(), 0).orElseThrow().rows().get(0);
        assertThat(movement.kind()).isEqualTo(TransactionKind.CREDIT_BY_HAND);
        assertThat(movement.note()).isEqualTo(WHY);
        assertThat(deeds(entry)).containsExactly("hand.posted");
    }

    @Test
    void aDebitTakesNoMoreThanThereIs() {
        enter(company(), "100.00", aKey()).orElseThrow();

        assertThat(reason(enter(company(), "-100.01", aKey()))).isEqualTo(Reason.HAND_SHORT);
        enter(company(), "-100.00", aKey()).orElseThrow();

        assertThat(inWallet()).isEqualTo(rub("0.00"));
    }

    @Test
    void bonusesAreCreditedAndDebitedLikewise() {
        enter(null, "50.00", aKey()).orElseThrow();
        enter(null, "-20.00", aKey()).orElseThrow();

        assertThat(bonuses.balance(north.id())).isEqualTo(rub("30.00"));
        assertThat(reason(enter(null, "-30.01", aKey()))).isEqualTo(Reason.HAND_SHORT);
    }

    @Test
    void aLargeSumWaitsForASecondOperator() {
        HandEntry entry = enter(company(), "10000.01", aKey()).orElseThrow();
        assertThat(entry.isAwaited()).isTrue();
        assertThat(inWallet()).isEqualTo(rub("0.00"));
        assertThat(reason(agreeing.agree(shop.operator(), entry.id()))).isEqualTo(Reason.SECOND_OPERATOR);

        MemberId second = anOperator(aPerson());
        assertThat(seen(second, entry).own()).isFalse();
        assertThat(seen(shop.operator(), entry).own()).isTrue();
        agreeing.agree(second, entry.id()).orElseThrow();

        assertThat(inWallet()).isEqualTo(rub("10000.01"));
        assertThat(deeds(entry)).containsExactly("hand.asked", "hand.posted");
        assertThat(reason(agreeing.decline(second, entry.id()))).isEqualTo(Reason.HAND_DECIDED);
    }

    @Test
    void whoeverWasAdmittedAnewIsNoSecondOperator() {
        PersonId person = aPerson();
        MemberId first = anOperator(person);
        HandEntry entry = entering.enter(new EnterByHand(first, north.id(), company(), rub("20000.00"), WHY, aKey()))
                .orElseThrow();

        assertThat(reason(agreeing.agree(anOperator(person), entry.id()))).isEqualTo(Reason.SECOND_OPERATOR);
        assertThat(inWallet()).isEqualTo(rub("0.00"));
    }

    @Test
    void whatIsDeclinedComesToNothing() {
        HandEntry entry = enter(company(), "-20000.00", aKey()).orElseThrow();

        agreeing.decline(shop.operator(), entry.id()).orElseThrow();

        assertThat(reason(agreeing.agree(anOperator(aPerson()), entry.id()))).isEqualTo(Reason.HAND_DECIDED);
        assertThat(inWallet()).isEqualTo(rub("0.00"));
    }

    @Test
    void anAwaitedDebitIsCoveredWhenItIsAgreedToOrWaitsOn() {
        HandEntry entry = enter(company(), "-20000.00", aKey()).orElseThrow();
        MemberId second = anOperator(aPerson());

        assertThat(reason(agreeing.agree(second, entry.id()))).isEqualTo(Reason.HAND_SHORT);
        shop.credit(company(), "20000.00", "RUB");
        agreeing.agree(second, entry.id()).orElseThrow();

        assertThat(inWallet()).isEqualTo(rub("0.00"));
    }

    @Test
    void agreedToTwiceAtTheSameMomentItIsPostedOnce() throws Exception {
        HandEntry entry = enter(company(), "20000.00", aKey()).orElseThrow();
        MemberId second = anOperator(aPerson());
        MemberId third = anOperator(aPerson());

        List<Outcome<HandEntry>> answers = AtOnce.<Outcome<HandEntry>>all(
                List.of(() -> agreeing.agree(second, entry.id()), () -> agreeing.agree(third, entry.id())));

        assertThat(answers.stream().filter(Outcome::isDone)).hasSize(1);
        assertThat(inWallet()).isEqualTo(rub("20000.00"));
    }

    @Test
    void theSameKeyEntersOnce() {
        IdempotencyKey key = aKey();
        HandEntry first = enter(company(), "7.00", key).orElseThrow();

        assertThat(enter(company(), "7.00", key).orElseThrow().id()).isEqualTo(first.id());
        assertThatThrownBy(() -> enter(company(), "8.00", key)).isInstanceOf(KeyReused.class);
        assertThat(inWallet()).isEqualTo(rub("7.00"));
    }

    @Test
    void onlyOperatorsAndOnlyWhatIsThePartners() {
        SavedPartner south = fixtures.aPartner().withCompany("South").saved();

        assertThat(reason(entering.enter(
                        new EnterByHand(north.owner(), north.id(), company(), rub("1.00"), WHY, aKey()))))
                .isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(enter(south.company().id(), "1.00", aKey()))).isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(enter(company(), "0.00", aKey()))).isEqualTo(Reason.AMOUNT_NOT_POSITIVE);
        assertThat(reason(entering.enter(
                        new EnterByHand(shop.operator(), north.id(), company(), Money.of("1.00", "USD"), WHY, aKey()))))
                .isEqualTo(Reason.OTHER_CURRENCY);
    }

    @Test
    void theSumAboveWhichASecondOperatorAgreesIsASetting() {
        HandTerms terms = new HandTerms(Map.of("rub", new BigDecimal("5.50")));

        assertThat(terms.needsSecond(rub("5.50"))).isFalse();
        assertThat(terms.needsSecond(rub("-5.51"))).isTrue();
        assertThat(terms.needsSecond(Money.of("100.00", "USD"))).isFalse();
        assertThat(terms.needsSecond(Money.of("0.01", "EUR"))).isTrue();
    }

    private Outcome<HandEntry> enter(@Nullable CompanyId company, String amount, IdempotencyKey key) {
        return entering.enter(new EnterByHand(shop.operator(), north.id(), company, rub(amount), WHY, key));
    }

    private CompanyId company() {
        return north.company().id();
    }

    private Money inWallet() {
        return wallets.balance(company()).orElseThrow();
    }

    private PersonId aPerson() {
        return people.save(new Person(
                        PersonId.next(),
                        Fixtures.aTelegramId(),
                        "Second",
                        Language.RU,
                        Region.RUSSIA.zone(),
                        clock.instant()))
                .id();
    }

    private MemberId anOperator(PersonId person) {
        return members.save(Member.operator(person, clock.instant())).id();
    }

    private AwaitedEntry seen(MemberId operator, HandEntry entry) {
        return awaited.oldest(operator, 1000).orElseThrow().stream()
                .filter(one -> one.id().equals(entry.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> deeds(HandEntry entry) {
        return jdbc.sql("select deed from audit_entry where subject_id = ? order by at, deed")
                .param(entry.id().toString())
                .query(String.class)
                .list();
    }

    private static Money rub(String major) {
        return Money.of(major, "RUB");
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }
}
