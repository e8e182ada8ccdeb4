package app.linekeeper.domain.withdrawal;

import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.byhand.EnterByHand;
import app.linekeeper.domain.byhand.EnteringByHand;
import app.linekeeper.domain.catalog.Sellers;
import app.linekeeper.domain.company.KeepingCompanies;
import app.linekeeper.domain.ledger.Account;
import app.linekeeper.domain.ledger.Accounts;
import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.payout.BankOrder;
import app.linekeeper.domain.payout.OwedPayouts;
import app.linekeeper.domain.payout.PayingOut;
import app.linekeeper.domain.payout.PayoutId;
import app.linekeeper.domain.payout.PayoutKind;
import app.linekeeper.domain.payout.PayoutRow;
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
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.wallet.BonusHistory;
import app.linekeeper.domain.wallet.Bonuses;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import app.linekeeper.domain.wallet.Movement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Bonuses that a partner has paid out by bank, from the request to the bank's order. */
@DomainTest
@RecordApplicationEvents
class WithdrawalsTest {

    private static final String BLOCK = """
            ООО «Север»
            ИНН 7707083893
            КПП 773601001
            ОГРН 1027700132195
            Адрес: Москва, ул. Вавилова, 19
            Банк: ПАО Сбербанк
            БИК 044525225
            р/с 40702810400000000225
            к/с 30101810400000000225
            """;
    private static final BankOrder ORDER = new BankOrder("128", LocalDate.of(2026, 11, 24));

    @Autowired
    Fixtures fixtures;

    @Autowired
    Shop shop;

    @Autowired
    KeepingCompanies companies;

    @Autowired
    RequestingWithdrawal requesting;

    @Autowired
    DecidingWithdrawal deciding;

    @Autowired
    SeeingWithdrawals seeing;

    @Autowired
    OwedPayouts owed;

    @Autowired
    PayingOut paying;

    @Autowired
    EnteringByHand byHand;

    @Autowired
    Bonuses bonuses;

    @Autowired
    BonusHistory history;

    @Autowired
    Accounts accounts;

    @Autowired
    Sellers sellers;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEvents events;

    private SavedPartner north;
    private Account payout;
    private Account bank;

    @BeforeEach
    void aPartnerWithBonuses() {
        north = fixtures.aPartner()
                .with(Role.ACCOUNTANT)
                .with(Role.MANAGER)
                .withCompany("North")
                .withCompany("South")
                .saved();
        companies.paste(north.owner(), north.company().id(), BLOCK).orElseThrow();
        shop.giveBonuses(north.id(), "1000.00", "RUB");
        var seller = sellers.idOf(Region.RUSSIA, rub("0").currency()).orElseThrow();
        payout = ChartOfAccounts.payout(seller, rub("0").currency());
        bank = ChartOfAccounts.bankClearing(seller, rub("0").currency());
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void whatIsGrantedLeavesTheBonusesAndIsOwedUntilTheBankIsOrderedToPayIt() {
        Money before = accounts.balance(payout);
        Money inBank = accounts.balance(bank);
        WithdrawalId id = request("600.00").orElseThrow().id();
        assertThat(bonuses.balance(north.id())).isEqualTo(rub("1000.00"));
        assertThat(awaited(id).balance()).isEqualTo(rub("1000.00"));

        assertThat(deciding.grant(shop.operator(), id).orElseThrow().state()).isEqualTo(WithdrawalState.GRANTED);

        assertThat(bonuses.balance(north.id())).isEqualTo(rub("400.00"));
        assertThat(accounts.balance(payout)).isEqualTo(before.plus(rub("600.00")));
        Movement newest = history.page(north.owner(), 0).orElseThrow().rows().get(0);
        assertThat(newest.kind()).isEqualTo(TransactionKind.WITHDRAWAL);
        assertThat(newest.note()).isEqualTo("North");
        assertThat(events.stream(WithdrawalDecided.class))
                .containsExactly(new WithdrawalDecided(north.id(), rub("600.00"), "North", null));

        PayoutId owedNow = payoutFor(rub("600.00")).id();
        paying.paid(shop.operator(), owedNow, ORDER).orElseThrow();
        assertThat(accounts.balance(payout)).isEqualTo(before);
        assertThat(accounts.balance(bank)).isEqualTo(inBank.plus(rub("600.00")));
        assertThat(owed.oldest(shop.operator(), 1000).orElseThrow())
                .extracting(PayoutRow::id)
                .doesNotContain(owedNow);
    }

    @Test
    void aPayoutIsPaidOnce() {
        Money before = accounts.balance(bank);
        deciding.grant(shop.operator(), request("100.00").orElseThrow().id()).orElseThrow();
        PayoutId id = payoutFor(rub("100.00")).id();

        paying.paid(shop.operator(), id, ORDER).orElseThrow();
        assertThat(paying.paid(shop.operator(), id, ORDER).isDone()).isTrue();
        assertThat(reason(paying.paid(shop.operator(), id, new BankOrder("129", ORDER.day()))))
                .isEqualTo(Reason.PAYOUT_PAID);

        assertThat(accounts.balance(bank)).isEqualTo(before.plus(rub("100.00")));
    }

    @Test
    void thereIsOneOpenRequestAtATime() throws Exception {
        List<Outcome<Withdrawal>> answers =
                AtOnce.<Outcome<Withdrawal>>all(List.of(() -> request("1.00"), () -> request("2.00")));

        assertThat(answers.stream().filter(Outcome::isDone)).hasSize(1);
        assertThat(reason(request("3.00"))).isEqualTo(Reason.WITHDRAWAL_OPEN);
    }

    @Test
    void anOpenRequestCanBeTakenBackAndADecidedOneCannot() {
        WithdrawalId first = request("1.00").orElseThrow().id();
        requesting.takeBack(north.owner(), first).orElseThrow();
        assertThat(reason(deciding.grant(shop.operator(), first))).isEqualTo(Reason.WITHDRAWAL_DECIDED);

        clock.advanceDays(1);
        WithdrawalId second = request("2.00").orElseThrow().id();
        deciding.refuse(shop.operator(), second, "Not yet").orElseThrow();
        assertThat(reason(requesting.takeBack(north.owner(), second))).isEqualTo(Reason.WITHDRAWAL_DECIDED);

        assertThat(bonuses.balance(north.id())).isEqualTo(rub("1000.00"));
        assertThat(seeing.of(north.member(Role.ACCOUNTANT)).orElseThrow().last())
                .isEqualTo(
                        new WithdrawableBonuses.Last(second, rub("2.00"), "North", WithdrawalState.REFUSED, "Not yet"));
    }

    @Test
    void theBalanceIsAskedAgainWhenARequestIsGranted() {
        WithdrawalId id = request("1000.00").orElseThrow().id();
        byHand.enter(new EnterByHand(shop.operator(), north.id(), null, rub("-0.01"), "A kopeck too many", aKey()))
                .orElseThrow();

        assertThat(reason(deciding.grant(shop.operator(), id))).isEqualTo(Reason.WITHDRAWAL_SHORT);
        assertThat(awaited(id).sum()).isEqualTo(rub("1000.00"));
        assertThat(bonuses.balance(north.id())).isEqualTo(rub("999.99"));
    }

    @Test
    void grantingTwiceDebitsOnce() throws Exception {
        WithdrawalId id = request("400.00").orElseThrow().id();

        List<Outcome<Withdrawal>> answers = AtOnce.<Outcome<Withdrawal>>all(
                List.of(() -> deciding.grant(shop.operator(), id), () -> deciding.grant(shop.operator(), id)));

        assertThat(answers.stream().filter(Outcome::isDone)).hasSize(1);
        assertThat(bonuses.balance(north.id())).isEqualTo(rub("600.00"));
    }

    @Test
    void onlyAnOwnerWithdrawsAndOnlyToACompleteCompanyOfTheirOwn() {
        SavedPartner south = fixtures.aPartner().withCompany("Foreign").saved();

        assertThat(reason(request(north.member(Role.ACCOUNTANT), "1.00", aKey())))
                .isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(request(north.member(Role.MANAGER), "1.00", aKey()))).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(requesting.request(
                        new RequestWithdrawal(north.owner(), south.company().id(), rub("1.00"), aKey()))))
                .isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(requesting.request(new RequestWithdrawal(
                        north.owner(), north.companies().get(1).id(), rub("1.00"), aKey()))))
                .isEqualTo(Reason.WITHDRAWAL_REQUISITES);
        assertThat(reason(request("1000.01"))).isEqualTo(Reason.WITHDRAWAL_SHORT);
        assertThat(reason(request("0.00"))).isEqualTo(Reason.AMOUNT_NOT_POSITIVE);
        assertThat(seeing.of(north.owner()).orElseThrow().companies())
                .extracting(company -> company.id())
                .containsExactly(north.company().id());
        assertThat(reason(deciding.grant(north.owner(), new WithdrawalId(UUID.randomUUID()))))
                .isEqualTo(Reason.NOT_ALLOWED);
    }

    @Test
    void anothersRequestIsNotFound() {
        WithdrawalId id = request("1.00").orElseThrow().id();
        SavedPartner south = fixtures.aPartner().saved();

        assertThat(reason(requesting.takeBack(south.owner(), id))).isEqualTo(Reason.NOT_FOUND);
        assertThat(awaited(id).sum()).isEqualTo(rub("1.00"));
    }

    @Test
    void theSameKeyAsksOnce() {
        IdempotencyKey key = aKey();
        WithdrawalId first = request(north.owner(), "5.00", key).orElseThrow().id();

        assertThat(request(north.owner(), "5.00", key).orElseThrow().id()).isEqualTo(first);
        assertThatThrownBy(() -> request(north.owner(), "6.00", key)).isInstanceOf(KeyReused.class);
    }

    private Outcome<Withdrawal> request(String sum) {
        return request(north.owner(), sum, aKey());
    }

    private Outcome<Withdrawal> request(MemberId member, String sum, IdempotencyKey key) {
        return requesting.request(new RequestWithdrawal(member, north.company().id(), rub(sum), key));
    }

    private AwaitedWithdrawal awaited(WithdrawalId id) {
        return seeing.oldest(shop.operator(), 1000).orElseThrow().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The newest one of this sum. */
    private PayoutRow payoutFor(Money sum) {
        return owed.oldest(shop.operator(), 1000).orElseThrow().stream()
                .filter(one -> one.kind() == PayoutKind.WITHDRAWAL && one.sum().equals(sum))
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    private static Money rub(String major) {
        return Money.of(major, "RUB");
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }
}
