package app.linekeeper.domain.export;

import static app.linekeeper.domain.testing.Shop.WHATSAPP;
import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.document.RequestingAct;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderLine;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.refund.RefundLines;
import app.linekeeper.domain.refund.RefundingLines;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Period;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.Requisited;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.locales.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happened in a period, for whoever keeps the books (rule 41). */
@DomainTest
class ExportingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Period THAT_DAY = new Period(DAY, DAY);

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
    RefundingLines refunding;

    @Autowired
    Exporting exporting;

    @Autowired
    TestClock clock;

    private SavedPartner north;

    @BeforeEach
    void aPartner() {
        north = fixtures.aPartner()
                .official()
                .with(Role.ACCOUNTANT)
                .with(Role.MANAGER)
                .withClient("=Ромашка 🌼")
                .withCompany("ООО «Север»")
                .saved();
        requisited.complete(north.company().id());
        shop.credit(north.company().id(), "50000.00", "RUB");
        shop.giveBonuses(north.id(), "10000.00", "RUB");
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void ordersHaveARowForEachLineWithWhatItCosts() throws IOException {
        Order paid = paid();
        Order unpaid = placed();

        List<Row> rows = exported(ExportKind.ORDERS);

        assertThat(rows).hasSize(1 + 4);
        Row first = rows.get(1);
        assertThat(first.getCellText(0)).isEqualTo(paid.number());
        assertThat(first.getCell(1).asDate().toLocalDate()).isEqualTo(DAY);
        assertThat(first.getCellText(3)).isEqualTo("оплачен, подключён");
        assertThat(first.getCellText(4)).isEqualTo("'=Ромашка 🌼");
        assertThat(first.getCellText(7)).isEqualTo("WhatsApp");
        assertThat(first.getCell(9).asDate().toLocalDate()).isEqualTo(DAY.plusDays(1));
        assertThat(number(first, 11)).isEqualTo("1990");
        assertThat(number(first, 13)).isEqualTo("696.5");
        assertThat(number(first, 14)).isEqualTo("1293.5");
        assertThat(first.getCellText(15)).isEqualTo("RUB");
        assertThat(rows.get(4).getCellText(0)).isEqualTo(unpaid.number());
        assertThat(rows.get(4).getCellText(3)).isEqualTo("ждёт оплаты");
        assertThat(rows.get(4).getCell(2)).isNull();
    }

    @Test
    void paymentsSayWhichWayByWhomAndWhatShowsIt() throws IOException {
        Order order = paid();
        Order withBonuses = placed();
        paying.withBonuses(north.owner(), withBonuses.id(), withBonuses.total(PriceBasis.BONUSES), aKey())
                .orElseThrow();
        refund(order);

        List<Row> rows = exported(ExportKind.PAYMENTS);

        assertThat(rows).hasSize(1 + 2);
        assertThat(rows.get(1).getCellText(1)).isEqualTo(order.number());
        assertThat(rows.get(1).getCellText(3)).isEqualTo("со счёта компании");
        assertThat(rows.get(1).getCellText(4)).isEqualTo("ООО «Север»");
        assertThat(number(rows.get(1), 6)).isEqualTo("2587");
        assertThat(number(rows.get(1), 7)).isEqualTo("1293.5");
        assertThat(rows.get(2).getCellText(3)).isEqualTo("бонусами");
        assertThat(number(rows.get(2), 6)).isEqualTo("3980");
    }

    @Test
    void bonusesAreWhatCameAndWhatWent() throws IOException {
        Order order = placed();
        paying.withBonuses(north.owner(), order.id(), order.total(PriceBasis.BONUSES), aKey())
                .orElseThrow();

        List<Row> rows = exported(ExportKind.BONUSES);

        assertThat(rows.get(1).getCellText(1)).isEqualTo("начисление");
        assertThat(number(rows.get(1), 7)).isEqualTo("10000");
        assertThat(rows.get(2).getCellText(1)).isEqualTo("оплата заказа");
        assertThat(rows.get(2).getCellText(2)).isEqualTo(order.number());
        assertThat(number(rows.get(2), 7)).isEqualTo("-3980");
    }

    @Test
    void theRegisterOfActsSaysWhichWereReplaced() throws IOException {
        Order order = paid();
        String first = acts.request(north.owner(), order.id()).orElseThrow().number();
        refund(order);
        String second = acts.request(north.owner(), order.id()).orElseThrow().number();

        List<Row> rows = exported(ExportKind.ACTS);

        assertThat(rows).hasSize(1 + 2);
        assertThat(rows.get(1).getCellText(0)).isEqualTo(first);
        assertThat(rows.get(1).getCellText(3)).isEqualTo("7736207543");
        assertThat(rows.get(1).getCell(6).getType()).isEqualTo(CellType.NUMBER);
        assertThat(number(rows.get(1), 6)).isEqualTo("2587");
        assertThat(rows.get(1).getCellText(9)).isEqualTo("заменён: № " + second + " от 23.11.2026");
        assertThat(number(rows.get(2), 6)).isEqualTo("1293.5");
        assertThat(rows.get(2).getCellText(9)).isEqualTo("взамен: № " + first + " от 23.11.2026");
    }

    @Test
    void aDayIsThatOfTheMembersZone() throws IOException {
        clock.moveTo(Instant.parse("2026-11-23T21:00:00Z"));
        placed();

        assertThat(exported(ExportKind.ORDERS)).hasSize(1);
    }

    @Test
    void nothingOfAnotherPartnerIsExported() throws IOException {
        paid();
        SavedPartner south = fixtures.aPartner().withCompany("South").saved();

        for (ExportKind kind : ExportKind.values()) {
            assertThat(read(written(south.owner(), kind))).as(kind.name()).hasSize(1);
        }
    }

    @Test
    void aManagerHasOrdersAndPaymentsOnly() {
        MemberId manager = north.member(Role.MANAGER);

        assertThat(exporting.allowed(manager, ExportKind.ORDERS).isDone()).isTrue();
        assertThat(exporting.allowed(manager, ExportKind.PAYMENTS).isDone()).isTrue();
        for (ExportKind kind : List.of(ExportKind.BONUSES, ExportKind.ACTS)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Outcome<Integer> refused = exporting.write(manager, kind, THAT_DAY, Language.RU, out);
            assertThat(((Outcome.Refused<?>) refused).refusal().reason()).isEqualTo(Reason.NOT_ALLOWED);
            assertThat(out.size()).isZero();
        }
    }

    private List<Row> exported(ExportKind kind) throws IOException {
        return read(written(north.member(Role.ACCOUNTANT), kind));
    }

    private byte[] written(MemberId member, ExportKind kind) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporting.write(member, kind, THAT_DAY, Language.RU, out).orElseThrow();
        return out.toByteArray();
    }

    private static List<Row> read(byte[] made) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(made))) {
            return book.getFirstSheet().read();
        }
    }

    private static String number(Row row, int column) {
        return row.getCell(column).asNumber().stripTrailingZeros().toPlainString();
    }

    private Order placed() {
        clock.advance(Duration.ofMinutes(1));
        return placing.buy(new BuyLines(north.owner(), north.client().id(), List.of(WHATSAPP), 1, 2, aKey()))
                .orElseThrow();
    }

    private Order paid() {
        Order order = placed();
        paying.fromWallet(north.owner(), order.id(), north.company().id(), order.total(PriceBasis.PARTNER_PAYS), aKey())
                .orElseThrow();
        return order;
    }

    /** The first of its lines. */
    private void refund(Order order) {
        OrderLine line = order.lines().get(0);
        refunding
                .refund(new RefundLines(shop.operator(), order.id(), Set.of(line.id()), "Ordered twice", aKey()))
                .orElseThrow();
    }
}
