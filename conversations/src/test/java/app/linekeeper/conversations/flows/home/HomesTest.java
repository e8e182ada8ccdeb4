package app.linekeeper.conversations.flows.home;

import static app.linekeeper.domain.testing.Fixtures.aTelegramId;

import app.linekeeper.conversations.DeliveryStates.Delivery;
import app.linekeeper.conversations.DeliveryStates.State;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.RandomWalk;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.conversations.testing.TestDeliveryStates;
import app.linekeeper.conversations.testing.TestPile;
import app.linekeeper.domain.client.InvitingClient;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.person.People;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.locales.Language;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ConversationTest
class HomesTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    @Autowired
    private InvitingClient inviting;

    @Autowired
    private TestPile pile;

    @Autowired
    private TestDeliveryStates states;

    @Autowired
    private People people;

    @Test
    void aClientLooksAtTheirLinesAndMayLeaveThePartner() {
        SavedPartner north =
                fixtures.aPartner().named("North").withClient("Daisy").saved();
        Line line = shop.lineEnding(north.client(), LocalDate.of(2026, 11, 26));
        atHome(north).shows("Daisy").shows("North").offersNot("Купить");
        talk.press("№ " + line.number()).shows("WhatsApp, Telegram").shows("26 ноября 2026");
        talk.press("Все линии").press("Отказаться от партнёра").shows("доработают");
        talk.press("Отказаться от «North»").isAt("client_home", "home").shows("Партнёра сейчас нет");
        talk.offers("№ " + line.number()).offersNot("Отказаться");
    }

    @Test
    void aClientFindsALineByPartOfItsNumberAndTheOnlyOneOpens() {
        SavedPartner north = fixtures.aPartner().withClient("Daisy").saved();
        Line line = shop.lineEnding(north.client(), LocalDate.of(2026, 11, 26));
        Line other = shop.lineEnding(north.client(), LocalDate.of(2026, 11, 27));
        atHome(north).types("№ " + line.number()).isAt("client_home", "line").shows(line.number());
        talk.back().types("sales").shows("Найдено").offers(line.number()).offers(other.number());
        talk.types("нету").shows("ничего не нашлось").sees("client_home.lines").offersNot(line.number());
    }

    @Test
    void aClientReachesNothingOfAPartner() {
        SavedPartner north = fixtures.aPartner().withClient("Daisy").saved();
        atHome(north).start("menu").isAt("client_home", "home");
        talk.start("clients").isAt("client_home", "home").shows("Этим занимается ваш партнёр. Напишите ему: «");
        talk.start("help").sees("help.client").showsNot("/clients");
    }

    @Test
    void anOperatorAdmitsAPartner() {
        talk.as(shop.operator()).start("menu").isAt("operator_home", "home").press("Принять партнёра");
        talk.types("Север").press("СНГ").press("USD").press("Золотой").shows("Регион: СНГ, валюта USD");
        talk.press("Принять «Север»")
                .shows("https://t.me/linekeeper_test_bot?start=i")
                .offersNot("Назад");
    }

    @Test
    void anOperatorSeesWhatCouldNotBeDeliveredAndLetsItBeSentAgain() {
        talk.as(shop.operator()).start("menu").offersNot("Не доставлено");
        pile.setPile(3, Instant.parse("2026-11-20T09:00:00Z"));
        talk.start("menu").shows("Не доставлены: 3 сообщения").press("Не доставлено · 3");
        talk.shows("самое давнее ждёт с 20 ноября 2026")
                .press("Отправить снова")
                .shows("Отправляем снова: 3 сообщения");
        talk.start("menu").offersNot("Не доставлено");
    }

    @Test
    void anOperatorSeesWhatDidNotArriveAndWhatReachedSomebody() {
        SavedPartner north = fixtures.aPartner().named("Полюс").saved();
        people.markUnreachable(fixtures.guest(north.owner()).telegramId());
        states.forget();
        talk.as(shop.operator()).start("menu").press("Доставка").shows("Всё доставлено");
        states.open(State.WAITING, 5);
        states.open(State.UNKNOWN, 1);
        states.delivered(new Delivery("BROADCAST", State.SENT, TestClock.START));
        states.delivered(new Delivery("TOLD", State.REFUSED, TestClock.START));
        talk.back().press("Доставка").shows("Ждут отправки: 5").shows("Неизвестно, дошло ли: 1");
        talk.types("полюс")
                .shows("Про кого показать?")
                .press("🔕 OWNER · Полюс")
                .shows("Бот заблокирован");
        talk.shows("рассылка · ✅ отправлено").shows("уведомление · 🔕 не принято");
        talk.types("нет такого").shows("Никого не нашлось");
    }

    @Test
    void anOperatorFindsThePartnersNobodyOfWhichCanBeReached() {
        SavedPartner north = fixtures.aPartner().named("Ааа Север").saved();
        people.markUnreachable(fixtures.guest(north.owner()).telegramId());
        talk.as(shop.operator()).start("menu").press("Доставка").press("До кого не достучаться");
        talk.press("Ааа Север · 1").isAt("desk_partner", "card").shows("Ааа Север");
        talk.back().isAt("undelivered", "unreached");
    }

    @Test
    void aRegionWithOneCurrencyIsNotAskedForIt() {
        talk.as(shop.operator())
                .start("menu")
                .press("Принять партнёра")
                .types("Юг")
                .press("Россия");
        talk.isAt("admit_partner", "level").back().isAt("admit_partner", "region");
    }

    @Test
    void anOperatorSeesThatEverythingRuns() {
        talk.as(shop.operator()).start("menu").shows("Всё оплаченное работает");
        talk.start("clients").isAt("operator_home", "home").shows("Это делают сами партнёры.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void walksOfClientsAndOperatorsNeverBreak(Language language) {
        SavedPartner north = fixtures.aPartner().withClient("Daisy").saved();
        shop.lineEnding(north.client(), LocalDate.of(2026, 11, 26));
        talk.in(language);
        talk.as(shop.operator()).start("menu");
        new RandomWalk(talk, 21).presses(60);
        talk.as(consented(north)).start("menu");
        new RandomWalk(talk, 22).presses(60);
    }

    private Talk atHome(SavedPartner partner) {
        talk.as(consented(partner));
        return talk.start("menu");
    }

    private long consented(SavedPartner partner) {
        long client = aTelegramId();
        String token = inviting.toAccount(partner.owner(), partner.client().id())
                .orElseThrow()
                .token()
                .text();
        talk.as(client).start("start", token);
        talk.pressData(talk.buttons().get(0).data(), 1);
        return client;
    }
}
