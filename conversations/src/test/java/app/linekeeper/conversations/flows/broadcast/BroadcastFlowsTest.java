package app.linekeeper.conversations.flows.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.Button;
import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Opened;
import app.linekeeper.conversations.Parcel;
import app.linekeeper.conversations.ParcelKind.Ending;
import app.linekeeper.conversations.Receiver;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Topics;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.RandomWalk;
import app.linekeeper.conversations.testing.RememberedDeliveries;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.conversations.testing.Transcript;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.broadcast.BroadcastId;
import app.linekeeper.domain.broadcast.Handed;
import app.linekeeper.domain.broadcast.HandingOut;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.locales.Language;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An operator writes to many at once. */
@ConversationTest
class BroadcastFlowsTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Shop shop;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private RememberedDeliveries deliveries;

    @Autowired
    private HandingOut handing;

    @Autowired
    private BroadcastParcels parcels;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void onlyOnePartner() {
        jdbc.sql("delete from broadcast_recipient").update();
        jdbc.sql("delete from broadcast").update();
        jdbc.sql("update partner set state = 'SUSPENDED'").update();
        fixtures.aPartner().with(Role.MANAGER).with(Role.ACCOUNTANT).saved();
        fixtures.aPartner().in(Region.KAZAKHSTAN).saved();
        talk.as(shop.operator()).start("menu");
    }

    @AfterEach
    void everybodyAgain() {
        jdbc.sql("update partner set state = 'ACTIVE'").update();
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anOperatorWritesToAllOwnersOfARegion(Language language) {
        talk.in(language).as(shop.operator());
        Transcript.read("broadcast").replay(talk);
    }

    @Test
    void theCountIsSeenBeforeAnybodyGetsAnythingAndFollowsTheChoice() {
        written("Скоро праздники").shows("Получат: 4 человека, 2 партнёра. Уйдёт примерно за 1 секунду");
        talk.press("Кому").press("Вся команда").shows("2 человека, 2 партнёра").offers("Только владельцы");
        talk.press("Все регионы").press("Регион: СНГ").isAt("broadcast", "whom").shows("не подходит никто");
        talk.press("Готово").offersNot("Посмотреть и начать");
        assertThat(handed(10)).isEmpty();
    }

    @Test
    void whatIsPressedTwiceIsSentOnce() {
        written("Скоро праздники").press("Посмотреть и начать");
        Button start = talk.buttons().stream()
                .filter(button -> button.label().contains("Разослать"))
                .findFirst()
                .orElseThrow();
        talk.pressData(Objects.requireNonNull(start.data()), 1).shows("Отправлено: 0 из 4, 2 партнёра");
        talk.pressData(Objects.requireNonNull(start.data()), 1).isAt("broadcast", "one");
        assertThat(handed(10)).hasSize(4);
        assertThat(handed(10)).isEmpty();
    }

    @Test
    void theScreenTellsHowFarItIsAndWhatBecameOfIt() {
        started("Скоро праздники").shows("▱▱▱▱▱▱▱▱▱▱▱▱ 0 %");
        BroadcastId id = id();
        List<Handed> all = handed(10);
        ended(all.get(0), Ending.SENT);
        ended(all.get(1), Ending.REFUSED);
        clock.advance(Duration.ofSeconds(3));
        handed(10);
        assertThat(deliveries.happened()).contains(Topics.of(id));
        talk.happens(Topics.of(id))
                .shows("▰▰▰▰▰▰▱▱▱▱▱▱ 50 %")
                .shows("Отправлено: 1 из 4")
                .shows("Заблокировали бота: 1")
                .shows("Остальные получат примерно за 1 секунду");
        ended(all.get(2), Ending.UNKNOWN);
        ended(all.get(3), Ending.SET_ASIDE);
        handed(10);
        talk.happens(Topics.of(id))
                .shows("✅ Закончена")
                .shows("Неизвестно, дошло ли: 1")
                .shows("Не получилось отправить: 1")
                .showsNot("%")
                .offersNot("Пауза")
                .offersNot("Остановить");
    }

    @Test
    void whileNothingMovesAsWhenTelegramIsAwayTheScreenIsNotDrawnAnew() {
        started("Скоро праздники");
        handed(10);
        deliveries.forget();
        clock.advance(Duration.ofHours(1));
        handed(10);
        assertThat(deliveries.happened()).isEmpty();
    }

    @Test
    void aBroadcastIsPausedGoesOnAndIsStopped() {
        started("Скоро праздники").press("Пауза").shows("⏸ На паузе");
        assertThat(handed(10)).isEmpty();
        talk.press("Продолжить").shows("Остальные получат");
        Handed handed = handed(1).get(0);
        talk.press("Остановить").shows("не получится").press("Не останавливать").isAt("broadcast", "one");
        talk.press("Остановить")
                .press("Остановить совсем")
                .shows("⏹ Остановлена")
                .shows("Не отправляли: 4");
        talk.offersNot("Продолжить").offersNot("Пауза");
        assertThat(opened(handed)).isInstanceOf(Opened.Nothing.class);
    }

    @Test
    void whateverAnOperatorWritesIsPlainText() {
        started("Скидка <b>40 %</b> & {больше}");
        assertThat(((Opened.Letter) opened(handed(1).get(0))).screen().html())
                .isEqualTo("Скидка &lt;b&gt;40 %&lt;/b&gt; &amp; {больше}");
        talk.press("Текст").shows("Скидка <b>40 %</b> & {больше}");
    }

    @Test
    void aTextThatIsTooLongIsAskedForAgain() {
        talk.press("Рассылки").press("Новая рассылка").types("я".repeat(3_501)).shows("не больше 3500");
        talk.isAt("broadcast", "text").types("я".repeat(3_500)).isAt("broadcast", "draft");
        talk.press("Посмотреть и начать").shows("я".repeat(3_500));
        assertThat(talk.row().facts()).doesNotContain("яяя");
    }

    @Test
    void aTextForEachLanguageIsSeenInEach() {
        talk.press("Рассылки").press("Новая рассылка").press("Свой текст").types("Привет");
        talk.home().press("Рассылки").press("Новая рассылка").isAt("broadcast", "text");
        talk.press("Свой текст").types("Привет").types("Hello").types("Сәлем").press("Посмотреть и начать");
        talk.shows("Привет")
                .press("По-английски")
                .shows("Hello")
                .press("По-казахски")
                .shows("Сәлем");
    }

    @Test
    void aDraftIsFoundAgainAndWhatWasSentIsInTheHistory() {
        written("Первая").home().press("Рассылки").press("Новая рассылка").isAt("broadcast", "draft");
        talk.press("Посмотреть и начать").press("Разослать · 4").home().press("Рассылки");
        talk.press("⏳ 0 % 23 ноября").isAt("broadcasts", "one").press("Текст").shows("Первая");
        talk.home().press("Рассылки").press("Новая рассылка").isAt("broadcast", "text");
    }

    @Test
    void nobodyButAnOperatorBroadcasts() {
        talk.as(fixtures.aPartner().saved().owner()).start("menu").opens(FlowNames.BROADCAST, Facts.none());
        talk.isAt("menu", "menu").opens(FlowNames.BROADCASTS, Facts.none()).isAt("menu", "menu");
    }

    @Test
    void walksNeverBreak() {
        started("Скоро праздники");
        new RandomWalk(talk, 31).presses(60);
    }

    private Talk written(String text) {
        return talk.press("Рассылки").press("Новая рассылка").types(text).isAt("broadcast", "draft");
    }

    private Talk started(String text) {
        return written(text).press("Посмотреть и начать").press("Разослать · 4").isAt("broadcast", "one");
    }

    private BroadcastId id() {
        return new BroadcastId(
                jdbc.sql("select id from broadcast").query(UUID.class).single());
    }

    private List<Handed> handed(int onTheirWay) {
        return Objects.requireNonNull(
                transaction.execute(status -> handing.next(onTheirWay).people()));
    }

    private Opened opened(Handed handed) {
        Parcel parcel = BroadcastParcels.of(handed);
        return parcels.open(parcel, new Receiver(new ChatKey(handed.telegramId(), handed.telegramId()), Language.RU));
    }

    private void ended(Handed handed, Ending ending) {
        parcels.ended(BroadcastParcels.of(handed), ending);
    }
}
