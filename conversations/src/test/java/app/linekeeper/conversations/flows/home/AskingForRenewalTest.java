package app.linekeeper.conversations.flows.home;

import static app.linekeeper.domain.testing.Fixtures.aTelegramId;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.RememberedDeliveries;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.conversations.testing.Transcript;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.client.InvitingClient;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.locales.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ConversationTest
class AskingForRenewalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    @Autowired
    private InvitingClient inviting;

    @Autowired
    private RememberedDeliveries deliveries;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private SavedPartner north;
    private Line ending;
    private long daisy;

    @BeforeEach
    void aClientWithALineThatEndsSoon() {
        north = fixtures.aPartner()
                .named("North")
                .official()
                .withClient("Daisy")
                .with(Role.MANAGER)
                .with(Role.ACCOUNTANT)
                .saved();
        ending = shop.lineEnding(north.client(), TODAY.plusDays(3));
        shop.lineEnding(north.client(), TODAY.plusDays(200));
        daisy = aTelegramId();
        String token = inviting.toAccount(north.owner(), north.client().id())
                .orElseThrow()
                .token()
                .text();
        talk.as(daisy).start("start", token);
        talk.pressData(talk.buttons().get(0).data(), 1);
        deliveries.forget();
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aClientAsksForARenewalInOneTap(Language language) {
        talk.as(daisy).in(language);
        Transcript.read("ask_for_renewal").replay(talk);
    }

    @Test
    void whoeverMayOrderHearsOfItAndIsLedToTheRenewal() {
        talk.as(daisy).start("menu").press("Попросить продлить");
        assertThat(wordsTo(north.owner())).singleElement().asString().contains("Daisy", ending.number());
        assertThat(wordsTo(north.member(Role.MANAGER))).hasSize(1);
        assertThat(wordsTo(north.member(Role.ACCOUNTANT))).isEmpty();
    }

    @Test
    void aClientAsksOnceADayAndIsToldWhen() {
        talk.as(daisy)
                .start("menu")
                .press("Попросить продлить")
                .shows("отправлена сегодня в")
                .offersNot("Попросить продлить");
        talk.press("№ " + ending.number()).shows("отправлена сегодня в").offersNot("Попросить");
        assertThat(wordsTo(north.owner())).hasSize(1);
        clock.advanceDays(1);
        talk.start("menu")
                .showsNot("отправлена сегодня в")
                .press("№ " + ending.number())
                .press("Попросить продлить эту линию");
        talk.isAt("client_home", "line").shows("отправлена сегодня в");
        assertThat(wordsTo(north.owner())).hasSize(2);
    }

    @Test
    void whereThePartnerCannotRenewAnotherWayIsNamed() {
        jdbc.sql("update partner set state = 'SUSPENDED' where id = ?")
                .param(north.id().value())
                .update();
        talk.as(daisy).start("menu").offersNot("Попросить").shows("Напишите нам");
        talk.press("№ " + ending.number()).offersNot("Попросить").shows("Напишите нам");
    }

    @Test
    void whoeverHasNoPartnerIsToldHowToGetOne() {
        talk.as(daisy).start("menu").press("Отказаться от партнёра").press("Отказаться от «North»");
        talk.offersNot("Попросить").shows("Попросите ссылку у партнёра");
        talk.press("№ " + ending.number()).offersNot("Попросить").shows("Попросите ссылку у партнёра");
    }

    private List<String> wordsTo(MemberId member) {
        return deliveries.wordsTo(fixtures.guest(member).telegramId());
    }
}
