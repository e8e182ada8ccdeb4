package app.linekeeper.domain.bank;

import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.invoice.Became;
import app.linekeeper.domain.invoice.Invoice;
import app.linekeeper.domain.invoice.InvoiceState;
import app.linekeeper.domain.invoice.InvoicingWallet;
import app.linekeeper.domain.ledger.Account;
import app.linekeeper.domain.order.CancellingOrder;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderState;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is matched by itself, and what waits for an operator (rule 19). */
class MatchingTest extends BankTest {

    @Autowired
    InvoicingWallet invoicingWallet;

    @Autowired
    CancellingOrder cancellingOrder;

    @Autowired
    DecidingLine deciding;

    @Test
    void whatAgreesInEverythingPaysItsOrder() {
        StatementReport report = load(StatementText.russian().income("1791.00", "Оплата по " + number()));

        assertPosted(report, Became.PAID);
        assertThat(state(order)).isEqualTo(OrderState.PAID);
        assertThat(state(invoice.id())).isEqualTo(InvoiceState.PAID);
        assertThat(wallet()).isEqualTo(NOTHING);
    }

    @Test
    void aLatinLetterInTheNumberIsNoMatter() {
        assertPosted(load(StatementText.russian().income("1791.00", number().replace('С', 'C'))), Became.PAID);
    }

    @Test
    void aMissingDashIsNoMatter() {
        assertPosted(load(StatementText.russian().income("1791.00", number().replace("-", ""))), Became.PAID);
    }

    @Test
    void aTaxNumberOfDigitsIsComparedHoweverItIsParted() {
        assertPosted(load(StatementText.russian().from("77 36 207543").income("1791.00", number())), Became.PAID);
    }

    @Test
    void noNumberWaits() {
        assertWaits(StatementText.russian().income("1791.00", "за линии"), Doubt.NO_NUMBER);
    }

    @Test
    void aNumberWhoseDigitIsWrongWaits() {
        String number = number();
        char digit = number.charAt(number.length() - 1);
        String wrong = number.substring(0, number.length() - 1) + (char) ('0' + (digit - '0' + 1) % 10);
        assertWaits(StatementText.russian().income("1791.00", wrong), Doubt.NO_NUMBER);
    }

    @Test
    void twoNumbersInOnePurposeWait() {
        Invoice other = anInvoice(anOrder());
        assertWaits(StatementText.russian().income("1791.00", number() + ", " + other.number()), Doubt.SEVERAL_NUMBERS);
    }

    @Test
    void anotherPayerWaits() {
        assertWaits(StatementText.russian().from("7707083893").income("1791.00", number()), Doubt.PAYER);
    }

    @Test
    void aPayerWhomTheBankDoesNotNameWaits() {
        assertWaits(StatementText.russian().from("").income("1791.00", number()), Doubt.PAYER);
    }

    @Test
    void requisitesThatWereEditedSinceDoNotCount() {
        requisited.incomplete(company());
        assertPosted(load(StatementText.russian().income("1791.00", number())), Became.PAID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1790.99", "1791.01", "0.01", "3582.00"})
    void anotherSumWaits(String sum) {
        assertWaits(StatementText.russian().income(sum, number()), Doubt.SUM);
    }

    @Test
    void aDayToComeWaits() {
        assertWaits(StatementText.russian().on(StatementText.DAY.plusDays(1)).income("1791.00", number()), Doubt.DATE);
    }

    @Test
    void theDayIsToldInTheZoneOfTheSeller() {
        clock.moveTo(java.time.Instant.parse("2026-11-23T21:30:00Z"));
        assertPosted(
                load(StatementText.russian().on(LocalDate.of(2026, 11, 24)).income("1791.00", number())), Became.PAID);
    }

    @Test
    void aNumberOfAnotherSellerWaits() {
        BankLineCard card = waiting(
                StatementText.of("KZ86125KZT5004100100").in("KZT").income("1791.00", number()), Doubt.NO_INVOICE);
        assertThat(card.invoices().get(0).agrees()).contains(Evidence.NUMBER, Evidence.TAX_NUMBER);
        assertThat(card.invoices().get(0).differs()).contains(Evidence.SELLER, Evidence.CURRENCY, Evidence.SUM);
    }

    @Test
    void anotherCurrencyThanTheSellersWaits() {
        BankLineCard card = waiting(StatementText.russian().in("USD").income("1791.00", number()), Doubt.CURRENCY);
        assertThat(card.line().sum()).isEqualTo(Money.of("1791.00", "USD"));
        assertThat(state(order)).isEqualTo(OrderState.PLACED);
    }

    @Test
    void ofTwoSellersWithOneAccountEachGetsWhatItsOwnInvoicesAskFor() {
        jdbc.sql("update seller set region = 'CIS', currency = 'KZT' where region = 'WORLD'")
                .update();
        try {
            north = fixtures.aPartner()
                    .in(Region.KAZAKHSTAN)
                    .withClient("Daisy")
                    .withCompany("North")
                    .saved();
            requisited.complete(company());
            Money thousand = Money.of("1000.00", "KZT");
            Invoice topUp = invoicingWallet
                    .invoice(north.owner(), company(), thousand, aKey())
                    .orElseThrow();
            Account bank = ChartOfAccounts.bankClearing(topUp.seller(), thousand.currency());
            Money atFirst = accounts.balance(bank);
            StatementText kazakh =
                    StatementText.of("KZ86125KZT5004100100").in("KZT").from("940140000385");

            assertThat(load(kazakh.income("1000.00", topUp.number()))
                            .of(BankLineState.POSTED)
                            .lines())
                    .isEqualTo(1);
            assertThat(accounts.balance(bank)).isEqualTo(atFirst.minus(thousand));
            decide(
                    line(load(StatementText.of("KZ86125KZT5004100100").in("KZT").income("1000.00", "-"))),
                    new BankTarget.OfInvoice(topUp.id()));
            assertThat(accounts.balance(bank)).isEqualTo(atFirst.minus(thousand.times(2)));
        } finally {
            jdbc.sql("update seller set region = 'WORLD', currency = 'USD' where region = 'CIS'")
                    .update();
        }
    }

    @Test
    void anInvoicePaidTwiceGoesToTheWalletOfThePayer() {
        load(StatementText.russian().income("1791.00", number()));
        assertPosted(load(StatementText.russian().income("1791.00", number())), Became.TWICE);
        assertThat(wallet()).isEqualTo(PRICE);
    }

    @Test
    void whatComesAfterTheInvoiceLapsedGoesToTheWalletOfThePayer() {
        clock.advanceDays(30);
        LocalDate late = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        assertPosted(load(StatementText.russian().on(late).income("1791.00", number())), Became.LATE);
        assertThat(wallet()).isEqualTo(PRICE);
        assertThat(state(order)).isEqualTo(OrderState.PLACED);
    }

    @Test
    void whatCameInTimeAndIsLoadedAfterTheInvoiceLapsedPaysTheOrder() {
        StatementText text = StatementText.russian().income("1791.00", number());
        clock.advanceDays(30);
        assertPosted(load(text), Became.PAID);
        assertThat(state(order)).isEqualTo(OrderState.PAID);
    }

    @Test
    void whatComesAfterTheOrderWasCancelledGoesToTheWalletOfThePayer() {
        cancellingOrder.cancel(north.owner(), order.id()).orElseThrow();
        StatementReport report = load(StatementText.russian().income("1791.00", number()));
        assertThat(report.of(BankLineState.POSTED).lines()).isEqualTo(1);
        assertThat(wallet()).isEqualTo(PRICE);
        assertThat(state(order)).isEqualTo(OrderState.CANCELLED);
    }

    @Test
    void whatComesAfterTheClientLeftGoesToTheWalletOfThePayer() {
        moves.leave(north.client());
        assertPosted(load(StatementText.russian().income("1791.00", number())), Became.CLIENT_LEFT);
        assertThat(wallet()).isEqualTo(PRICE);
        assertThat(state(order)).isEqualTo(OrderState.CANCELLED);
    }

    @Test
    void theRestOfAnInvoiceThatIsPaidInPartIsMatchedByItself() {
        BankLineCard part = waiting(StatementText.russian().income("791.00", number()), Doubt.SUM);
        decide(part, new BankTarget.OfInvoice(invoice.id()));

        assertPosted(load(StatementText.russian().income("1000.00", number())), Became.PAID);
        assertThat(state(order)).isEqualTo(OrderState.PAID);
        assertThat(wallet()).isEqualTo(NOTHING);
    }

    @Test
    void ofTwoRestsOfOneInvoiceTheSecondWaits() {
        decide(
                waiting(StatementText.russian().income("791.00", number()), Doubt.SUM),
                new BankTarget.OfInvoice(invoice.id()));
        StatementReport report =
                load(StatementText.russian().income("1000.00", number()).income("1000.00", number()));

        assertThat(report.of(BankLineState.POSTED).lines()).isEqualTo(1);
        assertThat(report.of(BankLineState.WAITING).lines()).isEqualTo(1);
        assertThat(state(order)).isEqualTo(OrderState.PAID);
        assertThat(wallet()).isEqualTo(NOTHING);
    }

    @Test
    void eachSumOfAFileGoesToItsOwnInvoice() {
        SavedPartner south = fixtures.aPartner()
                .named("South")
                .withClient("Rose")
                .withCompany("South")
                .saved();
        requisited.complete(south.company().id());
        Order first = order;
        Invoice firstInvoice = invoice;
        north = south;
        order = anOrder();
        invoice = anInvoice(order);
        load(StatementText.russian().income("1791.00", firstInvoice.number()).income("1791.00", invoice.number()));

        assertThat(state(first)).isEqualTo(OrderState.PAID);
        assertThat(state(order)).isEqualTo(OrderState.PAID);
    }

    private void decide(BankLineCard card, BankTarget target) {
        deciding.decide(shop.operator(), card.line().id(), target, aKey()).orElseThrow();
    }

    private void assertPosted(StatementReport report, Became became) {
        BankLineCard card = line(report);
        assertThat(card.line().state()).isEqualTo(BankLineState.POSTED);
        assertThat(card.line().undecided()).isEqualTo(NOTHING);
        assertThat(card.line().doubts()).isEmpty();
        assertThat(card.decisions()).hasSize(1);
        BankDecision decision = card.decisions().get(0);
        assertThat(decision.target()).isEqualTo(new BankTarget.OfInvoice(invoice.id()));
        assertThat(decision.name()).isEqualTo(number());
        assertThat(decision.by()).isEqualTo(new app.linekeeper.domain.access.Actor.ByJob("bank"));
        assertThat(decision.became()).isEqualTo(became);
    }

    private void assertWaits(StatementText text, Doubt... doubts) {
        waiting(text, doubts);
    }

    private BankLineCard waiting(StatementText text, Doubt... doubts) {
        BankLineCard card = line(load(text));
        assertThat(card.line().state()).isEqualTo(BankLineState.WAITING);
        assertThat(card.line().doubts()).containsExactlyInAnyOrder(doubts);
        assertThat(card.decisions()).isEmpty();
        assertThat(state(order)).isEqualTo(OrderState.PLACED);
        assertThat(wallet()).isEqualTo(NOTHING);
        return card;
    }
}
