package app.linekeeper.domain.accountstatement;

import static app.linekeeper.domain.testing.Shop.WHATSAPP;
import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.document.RequestingAct;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Period;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.AtOnce;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.Requisited;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a company and its seller owe each other, by the ledger (rule 40). */
@DomainTest
class AccountStatementTest {

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
    PayingOrder paying;

    @Autowired
    RequestingAct acts;

    @Autowired
    RequestingAccountStatement requesting;

    @Autowired
    TestClock clock;

    private SavedPartner north;

    @BeforeEach
    void aPartner() {
        north = fixtures.aPartner()
                .official()
                .with(Role.ACCOUNTANT)
                .with(Role.MANAGER)
                .withClient("Daisy")
                .withCompany("ООО «Север»")
                .saved();
        requisited.complete(company());
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void moneyThatCameIsCreditAndWhatWasSoldIsDebit() {
        shop.credit(company(), "5000.00", "RUB");
        Order order = paid(1);
        String act = acts.request(north.owner(), order.id()).orElseThrow().number();
        aWeekLater();

        AccountStatementContent statement = statement(THAT_DAY);

        assertThat(statement.opening()).isEqualTo(NOTHING);
        assertThat(statement.entries())
                .containsExactly(
                        new AccountEntry(DAY, "Поступление денег", Money.of("5000.00", "RUB")),
                        new AccountEntry(
                                DAY,
                                "Продажа, заказ № " + order.number() + ", акт № " + act,
                                Money.of("-1293.50", "RUB")));
        assertThat(statement.debit()).isEqualTo(Money.of("1293.50", "RUB"));
        assertThat(statement.credit()).isEqualTo(Money.of("5000.00", "RUB"));
        assertThat(statement.closing()).isEqualTo(Money.of("3706.50", "RUB"));
    }

    @Test
    void whereNothingHappenedThereIsTheBalanceOnly() {
        shop.credit(company(), "5000.00", "RUB");
        aWeekLater();

        AccountStatementContent statement = statement(LATER);

        assertThat(statement.entries()).isEmpty();
        assertThat(statement.opening()).isEqualTo(Money.of("5000.00", "RUB"));
        assertThat(statement.closing()).isEqualTo(Money.of("5000.00", "RUB"));
    }

    @Test
    void askedForAgainItIsTheSameDocument() throws Exception {
        shop.credit(company(), "5000.00", "RUB");
        aWeekLater();
        AccountStatement first =
                requesting.request(north.owner(), company(), THAT_DAY).orElseThrow();

        List<AccountStatement> others = AtOnce.all(List.of(
                () -> requesting.request(north.owner(), company(), LATER).orElseThrow(),
                () -> requesting
                        .request(north.member(Role.ACCOUNTANT), company(), LATER)
                        .orElseThrow()));

        assertThat(requesting
                        .request(north.owner(), company(), THAT_DAY)
                        .orElseThrow()
                        .id())
                .isEqualTo(first.id());
        assertThat(others.get(0).number()).isEqualTo(others.get(1).number()).isNotEqualTo(first.number());
        assertThat(first.number()).startsWith("СВ-26-");
    }

    @Test
    void aDayThatIsNotOverInTheSellersZoneIsNotStated() {
        clock.moveTo(Instant.parse("2026-11-23T20:59:59Z"));
        assertThat(reason(requesting.request(north.owner(), company(), THAT_DAY)))
                .isEqualTo(Reason.ACCOUNT_STATEMENT_TOO_EARLY);
        assertThat(requesting.lastDay(north.owner(), company()).orElseThrow()).isEqualTo(DAY.minusDays(1));

        clock.moveTo(Instant.parse("2026-11-23T21:00:00Z"));
        assertThat(requesting.request(north.owner(), company(), THAT_DAY).isDone())
                .isTrue();
    }

    @Test
    void anOperationBelongsToTheDayOfTheSellersZone() {
        clock.moveTo(Instant.parse("2026-11-23T21:00:00Z"));
        shop.credit(company(), "5000.00", "RUB");
        aWeekLater();

        assertThat(statement(THAT_DAY).entries()).isEmpty();
        assertThat(statement(LATER).entries()).extracting(AccountEntry::day).containsExactly(DAY.plusDays(1));
    }

    @Test
    void incompleteRequisitesAreNamedWithTheCompany() {
        requisited.incomplete(company());
        aWeekLater();

        assertThat(reason(requesting.request(north.owner(), company(), THAT_DAY)))
                .isEqualTo(Reason.ACCOUNT_STATEMENT_REQUISITES);
    }

    @Test
    void onlyWhoTakesDocumentsGetsOneAndOnlyOfTheirOwnCompanies() {
        SavedPartner south = fixtures.aPartner().withCompany("South").saved();
        aWeekLater();

        assertThat(reason(requesting.request(north.member(Role.MANAGER), company(), THAT_DAY)))
                .isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(requesting.request(south.owner(), company(), THAT_DAY)))
                .isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(requesting.lastDay(south.owner(), company()))).isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void aClientsCompanyHasAStatementOfItsOwn() {
        CompanyId daisy = requisited.ofClient(north.client(), "ООО «Ромашка»");
        shop.credit(daisy, "700.00", "RUB");
        aWeekLater();

        AccountStatementContent statement =
                requesting.request(north.owner(), daisy, THAT_DAY).orElseThrow().content();

        assertThat(statement.company().name()).isEqualTo("ООО «Ромашка»");
        assertThat(statement.closing()).isEqualTo(Money.of("700.00", "RUB"));
        assertThat(statement(THAT_DAY).closing()).isEqualTo(NOTHING);
    }

    private Order paid(int lines) {
        Order order = placed(lines);
        paying.fromWallet(north.owner(), order.id(), company(), order.total(PriceBasis.PARTNER_PAYS), aKey())
                .orElseThrow();
        return order;
    }

    private Order placed(int lines) {
        return placing.buy(new BuyLines(north.owner(), north.client().id(), List.of(WHATSAPP), 1, lines, aKey()))
                .orElseThrow();
    }

    private void aWeekLater() {
        clock.moveTo(Instant.parse("2026-11-30T09:00:00Z"));
    }

    private CompanyId company() {
        return north.company().id();
    }

    private AccountStatementContent statement(Period period) {
        return requesting
                .request(north.owner(), company(), period)
                .orElseThrow()
                .content();
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }
}
