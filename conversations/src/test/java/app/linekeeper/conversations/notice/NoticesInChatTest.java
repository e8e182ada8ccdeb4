package app.linekeeper.conversations.notice;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.Button;
import app.linekeeper.conversations.Screen;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Purchases;
import app.linekeeper.conversations.testing.RememberedDeliveries;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.autopay.AutopaySource;
import app.linekeeper.domain.autopay.SourceKind;
import app.linekeeper.domain.autopay.SwitchingAutopay;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.notice.PlanningNotices;
import app.linekeeper.domain.notice.ReleasingNotices;
import app.linekeeper.domain.notice.WatchingMoney;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the program says by itself of lines that end, and where it leads. */
@ConversationTest
class NoticesInChatTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private PlanningNotices planning;

    @Autowired
    private ReleasingNotices releasing;

    @Autowired
    private WatchingMoney money;

    @Autowired
    private RememberedDeliveries deliveries;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SwitchingAutopay switching;

    @Autowired
    private Purchases purchases;

    @Autowired
    private Lines lines;

    @Autowired
    private Orders orders;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Talk talk;

    private SavedPartner north;

    @BeforeEach
    void aPartner() {
        jdbc.sql("update person set reachable = false").update();
        north = fixtures.aPartner()
                .withClient("Daisy")
                .withClient("Tulip")
                .with(Role.MANAGER)
                .saved();
        deliveries.forget();
    }

    @AfterEach
    void today() {
        clock.reset();
        deliveries.forget();
    }

    @Test
    void aLineThatEndsIsToldOfWithTheWayToRenewIt() {
        Line line = lineEnding(0, 3);
        plan();

        Screen told = only(north.owner());

        assertThat(told.html()).contains("Линия " + line.number(), "Daisy", "Осталось 3 дня");
        assertThat(labels(told)).containsExactly("Продлить на 1 месяц", "Напомнить позже", "Не продлевать");
        talk.as(north.owner()).start("start");
        press(told, "Продлить на 1 месяц");
        talk.isAt(FlowNames.RENEW, "quote").offers("Другой срок");
    }

    @Test
    void aLineIsRenewedFromAReminderInTwoTaps() {
        SavedPartner south =
                fixtures.aPartner().withClient("Rose").withCompany("South").saved();
        LineId line = Objects.requireNonNull(transaction.execute(
                status -> orders.findById(purchases.paid(south).id())
                        .orElseThrow()
                        .lines()
                        .get(0)
                        .line()));
        shop.credit(south.company().id(), "100000.00", "RUB");
        clock.advanceDays(27);
        deliveries.forget();
        plan();
        Screen told = only(south.owner());
        talk.as(south.owner()).start("start");

        press(told, "Продлить на 1 месяц");
        talk.isAt(FlowNames.RENEW, "quote").press("Списать");

        talk.isAt(FlowNames.PAY, "done");
        assertThat(lines.findById(line).orElseThrow().end()).isEqualTo(TODAY.plusMonths(2));
    }

    @Test
    void aButtonUnderSomebodyElsesNoticeLeadsNowhere() {
        lineEnding(0, 3);
        plan();
        Screen told = only(north.owner());

        SavedPartner south = fixtures.aPartner().saved();
        talk.as(south.owner()).start("start");
        press(told, "Продлить на 1 месяц");

        talk.isAt(FlowNames.MENU, "menu");
    }

    @Test
    void whatIsTrueNoMoreWhenItIsSentIsNotSaid() {
        Line line = lineEnding(0, 3);
        plan();
        jdbc.sql("update line set end_date = ?, off_at = off_at where id = ?")
                .params(TODAY.plusDays(33), line.id().value())
                .update();

        assertThat(deliveries.screensTo(chat(north.owner()))).isEmpty();
    }

    @Test
    void whoeverWasRemovedMeanwhileIsToldNothing() {
        lineEnding(0, 3);
        plan();
        jdbc.sql("update member set removed_at = current_timestamp where id = ?")
                .param(north.member(Role.MANAGER).value())
                .update();

        assertThat(deliveries.screensTo(chat(north.member(Role.MANAGER)))).isEmpty();
        assertThat(deliveries.screensTo(chat(north.owner()))).hasSize(1);
    }

    @Test
    void whatCouldNotBeSaidInTheHoursIsSaidInTheNextOnesIfItIsStillTrue() {
        lineEnding(0, 3);
        plan();
        clock.advance(Duration.ofHours(9));
        assertThat(deliveries.screensTo(chat(north.owner()))).isEmpty();
        deliveries.forget();

        clock.advance(Duration.ofHours(12));
        releasing.all();

        assertThat(only(north.owner()).html()).contains("Осталось 2 дня");
    }

    @Test
    void moreThanThreeAreOneMessageByClientWithOneOrderForEach() {
        for (int n = 0; n < 3; n++) {
            lineEnding(0, 3);
        }
        lineEnding(1, 7);
        lineEnding(1, -3);
        plan();

        Screen told = only(north.owner());

        assertThat(told.html()).contains("Подходит срок 5 линий", "Daisy</b>: 3 линии", "Tulip</b>: 2 линии");
        assertThat(labels(told)).containsExactly("Tulip: продлить 2", "Daisy: продлить 3");
        talk.as(north.owner()).start("start");
        press(told, "Daisy: продлить 3");
        talk.isAt(FlowNames.RENEW_SEVERAL, "term");
    }

    @Test
    void aMessageOfSeveralTeamsSaysNothingOfTheOneThatItsReaderHasLeft() {
        SavedPartner south = fixtures.aPartner().withClient("Rose").saved();
        jdbc.sql("insert into member (id, version, person, role, partner, joined_at)"
                        + " select ?, 0, person, 'MANAGER', ?, current_timestamp from member where id = ?")
                .params(UUID.randomUUID(), south.id().value(), north.owner().value())
                .update();
        lineEnding(0, 3);
        lineEnding(0, 3);
        shop.lineEnding(south.client(), TODAY.plusDays(3), Shop.TELEGRAM);
        shop.lineEnding(south.client(), TODAY.plusDays(3), Shop.TELEGRAM);
        plan();
        assertThat(only(north.owner()).html()).contains("Daisy", "Rose");

        jdbc.sql("update member set removed_at = current_timestamp where id = ?")
                .param(north.owner().value())
                .update();

        assertThat(only(north.owner()).html()).contains("Rose").doesNotContain("Daisy");
    }

    @Test
    void aReminderIsPutOffAndALineGivenUpInTheChat() {
        Line line = lineEnding(0, 7);
        plan();
        Screen told = only(north.owner());
        talk.as(north.owner()).start("start");

        press(told, "Напомнить позже");
        talk.shows("Когда напомнить")
                .press("Завтра")
                .shows("Напомню: 24 ноября 2026 (вторник)")
                .offers("К линии");
        deliveries.forget();
        clock.advanceDays(1);
        plan();
        assertThat(only(north.owner()).html()).contains(line.number(), "Осталось 6 дней");

        press(told, "Не продлевать");
        talk.press("Да, не напоминать").shows("больше не напоминаю");
        deliveries.forget();
        clock.advanceDays(3);
        plan();
        assertThat(deliveries.screensTo(chat(north.owner()))).isEmpty();
        assertThat(deliveries.screensTo(chat(north.member(Role.MANAGER)))).isEmpty();
    }

    @Test
    void aWalletThatIsTooLowIsToppedUpByWhatIsMissing() {
        SavedPartner south =
                fixtures.aPartner().withClient("Rose").withCompany("South").saved();
        Line line = shop.lineEnding(south.client(), TODAY.plusDays(5), Shop.TELEGRAM);
        switching
                .on(
                        south.owner(),
                        List.of(line.id()),
                        new AutopaySource(SourceKind.WALLET, south.company().id()))
                .orElseThrow();
        money.all();
        releasing.all();
        Screen told = only(south.owner());
        String missing =
                told.html().replaceAll("(?s).*Не хватает <b>(.*?)</b>.*", "$1").replace('\u00a0', ' ');
        talk.as(south.owner()).start("start");

        press(told, labels(told).get(0));

        assertThat(labels(told).get(0).replace('\u00a0', ' ')).isEqualTo("Пополнить на " + missing);
        talk.isAt(FlowNames.TOP_UP, "confirm").shows("счёт на " + missing);
    }

    @Test
    void whatAsksForADeedLeadsToItAlsoWhereItIsToldAmongOthers() {
        SavedPartner south =
                fixtures.aPartner().withClient("Rose").withCompany("South").saved();
        Line line = shop.lineEnding(south.client(), TODAY.plusDays(5), Shop.TELEGRAM);
        switching
                .on(
                        south.owner(),
                        List.of(line.id()),
                        new AutopaySource(SourceKind.WALLET, south.company().id()))
                .orElseThrow();
        for (int n = 0; n < 3; n++) {
            shop.lineEnding(south.client(), TODAY.plusDays(4), Shop.TELEGRAM);
        }
        clock.advance(Duration.ofHours(9));
        money.all();
        clock.advance(Duration.ofHours(12));
        plan();
        Screen told = only(south.owner());
        assertThat(told.html()).contains("Подходит срок 3 линий", "Не хватает");
        String topUp = labels(told).stream()
                .filter(label -> label.startsWith("Пополнить на"))
                .findFirst()
                .orElseThrow();
        talk.as(south.owner()).start("start");

        press(told, topUp);

        talk.isAt(FlowNames.TOP_UP, "confirm");
    }

    @Test
    void onItsLastDayALineCanStillBePutOffUntilAfterIt() {
        lineEnding(0, 0);
        plan();
        Screen told = only(north.owner());
        talk.as(north.owner()).start("start");

        press(told, "Напомнить позже");
        talk.press("Завтра").shows("Напомню: 24 ноября 2026 (вторник)");
        deliveries.forget();
        clock.advanceDays(1);
        plan();

        assertThat(only(north.owner()).html()).contains("Выключена");
    }

    @Test
    void ofALineThatIsOffNobodySaysThatItRunsUntilItsEnd() {
        lineEnding(0, -3);
        plan();
        Screen told = only(north.owner());
        talk.as(north.owner()).start("start");

        press(told, "Не продлевать");

        talk.showsNot("до конца срока").shows("уже выключена");
    }

    @Test
    void aSuspendedPartnerIsNotRemindedOfWhatItMayNotRenew() {
        lineEnding(0, 3);
        plan();
        fixtures.suspend(north.id());

        assertThat(deliveries.screensTo(chat(north.owner()))).isEmpty();
    }

    private void press(Screen told, String label) {
        String data = told.rows().stream()
                .flatMap(List::stream)
                .filter(button -> button.label().equals(label))
                .map(Button::data)
                .findFirst()
                .orElseThrow();
        talk.pressData(data, 1);
    }

    private static List<String> labels(Screen told) {
        return told.rows().stream().flatMap(List::stream).map(Button::label).toList();
    }

    private Screen only(MemberId member) {
        List<Screen> all = deliveries.screensTo(chat(member));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private long chat(MemberId member) {
        return fixtures.guest(member).telegramId();
    }

    private Line lineEnding(int client, int days) {
        return shop.lineEnding(north.clients().get(client), TODAY.plusDays(days), Shop.TELEGRAM);
    }

    private void plan() {
        planning.all();
        releasing.all();
    }
}
