package app.linekeeper.domain.bank;

import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What operators see of a day's money. */
class MoneyOfTheDayTest extends BankTest {

    private static int days;

    @Autowired
    MoneyOfTheDay money;

    @Autowired
    PayingOrder paying;

    @Autowired
    DecidingLine deciding;

    @Autowired
    UndoingDecision undoing;

    private LocalDate day;

    @BeforeEach
    void aDayOnWhichNothingMovedYet() {
        day = LocalDate.of(2027, 3, 1).plusDays(10L * days++);
        clock.moveTo(Instant.parse(day + "T09:00:00Z"));
        order = anOrder();
        invoice = anInvoice(order);
    }

    @Test
    void eachWayIsCountedInItsCurrency() {
        shop.credit(company(), "2000.00", "RUB");
        paying.fromWallet(north.owner(), order.id(), company(), PRICE, aKey()).orElseThrow();
        shop.giveBonuses(north.id(), "1990.00", "RUB");
        var withBonuses = anOrder();
        paying.withBonuses(north.owner(), withBonuses.id(), Money.of("1990.00", "RUB"), aKey())
                .orElseThrow();
        invoice = anInvoice(anOrder());
        load(StatementText.russian().on(day).income("1791.00", number()));

        assertThat(rows())
                .containsExactlyInAnyOrder(
                        new DayRow(TransactionKind.TOP_UP, Money.of("2000.00", "RUB"), 1),
                        new DayRow(TransactionKind.INVOICE_MONEY, PRICE, 1),
                        new DayRow(TransactionKind.INVOICE_PAYMENT, PRICE, 1),
                        new DayRow(TransactionKind.WALLET_PAYMENT, PRICE, 1),
                        new DayRow(TransactionKind.BONUS_PAYMENT, Money.of("1990.00", "RUB"), 1))
                .isSortedAccordingTo((one, other) -> one.way().compareTo(other.way()));
    }

    @Test
    void whatWasTakenBackIsBelowZero() {
        BankLineId line = line(load(StatementText.russian().on(day).income("500.00", "-")))
                .line()
                .id();
        BankDecision decision = deciding.decide(shop.operator(), line, new BankTarget.OfWallet(company()), aKey())
                .orElseThrow()
                .get(0);
        undoing.undo(shop.operator(), decision.id(), aKey()).orElseThrow();

        assertThat(rows())
                .containsExactlyInAnyOrder(
                        new DayRow(TransactionKind.TOP_UP, Money.of("500.00", "RUB"), 1),
                        new DayRow(TransactionKind.TAKEN_BACK, Money.of("-500.00", "RUB"), 1));
    }

    @Test
    void aDayBeginsAndEndsInTheZoneOfTheSeller() {
        clock.moveTo(Instant.parse(day.minusDays(1) + "T20:59:59Z"));
        shop.credit(company(), "1.00", "RUB");
        clock.moveTo(Instant.parse(day.minusDays(1) + "T21:00:00Z"));
        shop.credit(company(), "2.00", "RUB");
        clock.moveTo(Instant.parse(day + "T20:59:59Z"));
        shop.credit(company(), "4.00", "RUB");
        assertThat(rows()).containsExactly(new DayRow(TransactionKind.TOP_UP, Money.of("6.00", "RUB"), 2));
        assertThat(money.today(shop.operator()).orElseThrow()).isEqualTo(rows());
        clock.moveTo(Instant.parse(day + "T21:00:00Z"));
        assertThat(money.today(shop.operator()).orElseThrow()).isEmpty();
    }

    @Test
    void nobodyButAnOperatorSeesIt() {
        assertThat(reason(money.today(north.owner()))).isEqualTo(Reason.NOT_ALLOWED);
    }

    private List<DayRow> rows() {
        return money.of(shop.operator(), day).orElseThrow();
    }
}
