package app.linekeeper.conversations.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.linekeeper.conversations.Button;
import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Opened;
import app.linekeeper.conversations.Receiver;
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
import app.linekeeper.domain.overview.chart.CannotDraw;
import app.linekeeper.domain.overview.chart.WeeklyPicture;
import app.linekeeper.domain.overview.week.OwnerOfTheWeek;
import app.linekeeper.domain.overview.week.ReleasingWeeks;
import app.linekeeper.domain.overview.week.WeeklyOverviews;
import app.linekeeper.domain.overview.week.WeeksDue;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Words;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ConversationTest
class WeekInChatTest {

    private static final Instant MONDAY = TestClock.START;

    @Autowired
    private ReleasingWeeks releasing;

    @Autowired
    private WeekParcels parcels;

    @Autowired
    private WeeksDue due;

    @Autowired
    private WeeklyOverviews overviews;

    @Autowired
    private WeekButtons buttons;

    @Autowired
    private RememberedDeliveries deliveries;

    @Autowired
    private SwitchingAutopay switching;

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    @Autowired
    private Purchases purchases;

    @Autowired
    private TestClock clock;

    private SavedPartner north;

    @BeforeEach
    void aPartner() {
        north = fixtures.aPartner()
                .named("North")
                .withClient("Daisy")
                .withCompany("North")
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
    void onMondayAnOwnerIsToldOnceHowTheWeekStands() {
        clock.moveTo(MONDAY.minus(Duration.ofDays(3)));
        purchases.paid(north);
        clock.reset();
        ending(LocalDate.of(2026, 11, 26));
        ending(LocalDate.of(2026, 11, 29));
        ending(LocalDate.of(2026, 12, 2));
        ending(LocalDate.of(2026, 11, 20));
        releasing.all();
        releasing.all();

        Screen told = only(north.owner());
        assertThat(told.html())
                .contains(
                        "North: неделя 23 ноября – 29 ноября", "закончатся <b>2 линии</b>", "На следующей ещё 1 линия")
                .contains("отключилась 1 линия", "Оплачено за 4 недели", "Со счёта: 1 791,00 ₽");
        assertThat(labels(told)).containsExactly("Продлить · 3", "Отключились · 1", "Настроить уведомления");
        assertThat(to(north.member(Role.MANAGER))).isEmpty();
    }

    @Test
    void whatAutopaymentTakesWithinTheWeekIsToldWithWhatLacks() {
        Line soon = ending(LocalDate.of(2026, 11, 26));
        Line later = ending(LocalDate.of(2026, 12, 10));
        AutopaySource wallet =
                new AutopaySource(SourceKind.WALLET, north.company().id());
        switching.on(north.owner(), List.of(soon.id(), later.id()), wallet).orElseThrow();
        shop.credit(north.company().id(), "1000.00", "RUB");
        releasing.all();
        Screen told = only(north.owner());
        assertThat(told.html())
                .contains("Автоплатёж за 7 дней: 2 682,00 ₽ со счёта «North»")
                .contains("не хватает <b>1 682,00 ₽</b>");
        talk.as(north.owner()).start("menu");
        press(told, "Автоплатежи");
        assertThat(talk.row().flow()).isEqualTo(FlowNames.AUTOPAY);
    }

    @Test
    void whoeverHasNothingGoingOnIsNotDisturbed() {
        releasing.all();
        assertThat(to(north.owner())).isEmpty();
        ending(LocalDate.of(2026, 11, 26));
        releasing.all();
        assertThat(to(north.owner())).as("the week was spoken of").isEmpty();
    }

    @Test
    void theButtonsLeadToWhatIsDueAndToFewerNotices() {
        Line line = ending(LocalDate.of(2026, 11, 26));
        releasing.all();
        Screen told = only(north.owner());
        talk.as(north.owner()).start("menu");
        press(told, "Продлить");
        assertThat(talk.row().flow()).isEqualTo(FlowNames.RENEW_SEVERAL);
        talk.press("Другие линии").offers(line.number());
        press(told, "Настроить уведомления");
        talk.isAt(FlowNames.NOTICE_CHOICE, "notices").offers("☑ Обзор недели");

        SavedPartner south = fixtures.aPartner().saved();
        talk.as(south.owner()).start("menu");
        press(told, "Продлить");
        talk.isAt(FlowNames.MENU, "menu");
    }

    @Test
    void aWeekThatCouldNotBeSentOnMondayIsNotSentAnyMore() {
        ending(LocalDate.of(2026, 11, 26));
        releasing.all();
        clock.moveTo(MONDAY.plus(Duration.ofHours(9))); // 21:00
        assertThat(to(north.owner())).isEmpty();
        clock.moveTo(MONDAY.plus(Duration.ofHours(7))); // 19:00
        assertThat(to(north.owner())).hasSize(1);
        clock.advanceDays(1);
        assertThat(to(north.owner())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theWeekIsAPictureWithItsWordsInEveryLanguage(Language language) throws IOException {
        ending(LocalDate.of(2026, 11, 26));
        OwnerOfTheWeek owner = due.find(chat(north.owner()), north.id(), LocalDate.of(2026, 11, 23))
                .orElseThrow();
        Receiver receiver = new Receiver(new ChatKey(owner.telegramId(), owner.telegramId()), language);
        Opened.Enclosure opened = (Opened.Enclosure) parcels.open(WeekParcels.of(owner), receiver);
        assertThat(opened.file().look()).isEqualTo(Opened.Look.PICTURE);
        assertThat(opened.file().name()).isEqualTo("week-2026-11-23.png");
        assertThat(opened.file().bytes().open().readAllBytes()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(opened.coming()).contains("23").doesNotContain("{", "<");
        assertThat(opened.under().html()).contains("North").doesNotContain("{").hasSizeLessThan(1024);
        assertThat(((Opened.Enclosure) parcels.open(WeekParcels.of(owner), receiver))
                        .file()
                        .sha256())
                .as("sent again, it is the same file")
                .isEqualTo(opened.file().sha256());
    }

    @Test
    void whereNothingCanBeDrawnTheWeekIsToldInWords() {
        ending(LocalDate.of(2026, 11, 26));
        OwnerOfTheWeek owner = due.find(chat(north.owner()), north.id(), LocalDate.of(2026, 11, 23))
                .orElseThrow();
        WeeklyPicture fontless = mock(WeeklyPicture.class);
        when(fontless.of(any(), any())).thenThrow(new CannotDraw(new InternalError("no fonts")));
        Opened opened = new WeekParcels(deliveries, due, overviews, fontless, buttons, Words.strict())
                .open(
                        WeekParcels.of(owner),
                        new Receiver(new ChatKey(owner.telegramId(), owner.telegramId()), Language.RU));
        assertThat(((Opened.Letter) opened).screen().html()).contains("North: неделя");
    }

    private Line ending(LocalDate end) {
        return shop.lineEnding(north.client(), end);
    }

    private Screen only(MemberId member) {
        List<Screen> told = to(member);
        assertThat(told).hasSize(1);
        return told.get(0);
    }

    private List<Screen> to(MemberId member) {
        return deliveries.screensTo(chat(member));
    }

    private long chat(MemberId member) {
        return fixtures.guest(member).telegramId();
    }

    private static List<String> labels(Screen screen) {
        return screen.rows().stream().flatMap(List::stream).map(Button::label).toList();
    }

    private void press(Screen screen, String label) {
        String data = screen.rows().stream()
                .flatMap(List::stream)
                .filter(button -> button.label().startsWith(label))
                .map(Button::data)
                .findFirst()
                .orElseThrow();
        talk.pressData(data, 1);
    }
}
