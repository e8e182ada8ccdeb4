package app.linekeeper.conversations.flows.home;

import static app.linekeeper.domain.testing.Fixtures.aGuest;
import static app.linekeeper.domain.testing.Fixtures.aTelegramId;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.conversations.testing.Transcript;
import app.linekeeper.domain.partner.AdmittingPartner;
import app.linekeeper.domain.partner.Joining;
import app.linekeeper.domain.partner.Level;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.locales.Language;
import java.time.Duration;
import java.util.Currency;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ConversationTest
class UnownedPartnersTest {

    private static int admitted;

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    @Autowired
    private AdmittingPartner admitting;

    @Autowired
    private Joining joining;

    @Autowired
    private TestClock clock;

    @AfterEach
    void backToTheStart() {
        clock.reset();
    }

    @Test
    void theDeskSaysHowManyPartnersHaveNoOwnerAndLeadsToTheirLinks() {
        admit("Берег");
        atTheDesk()
                .sees("operator_home.unowned")
                .press("Партнёры без владельца")
                .press("Берег");
        talk.isAt("link", "card").shows("Ссылка для первого владельца").shows("Партнёр: Берег");
        talk.shows("Кто сделал: Operator").shows("Сделана: 23 ноября 2026").shows("Срок: до 30 ноября 2026");
        talk.back().isAt("unowned_partners", "partners").back().isAt("operator_home", "home");
    }

    @Test
    void theLinkOfAFirstOwnerIsMadeAnewAndEndsTheOneBefore() {
        String lost = admit("Юг");
        atTheLinkOf("Юг")
                .press("Сделать новую ссылку")
                .shows("первому владельцу партнёра Юг")
                .shows("start=i");
        talk.as(aTelegramId()).start("start", lost).sees("refusal.link_withdrawn");
    }

    @Test
    void theLinkOfAFirstOwnerIsWithdrawnAndAnotherOneMadeLater() {
        String token = admit("Запад");
        atTheLinkOf("Запад").press("Отозвать ссылку").shows("владелец по ней не войдёт");
        talk.press("Отозвать навсегда").shows("Эту ссылку отозвали");
        talk.as(aTelegramId()).start("start", token).sees("refusal.link_withdrawn");
        atTheLinkOf("Запад").isAt("unowned_partners", "offer").shows("Партнёр Запад, принят 23 ноября 2026");
        talk.press("Сделать ссылку").isAt("unowned_partners", "link").shows("start=i");
    }

    @Test
    void whereTheLinkHasRunOutAnotherOneIsOffered() {
        admit("Центр");
        clock.advanceDays(7);
        atTheLinkOf("Центр")
                .isAt("unowned_partners", "offer")
                .press("Сделать ссылку")
                .shows("7 декабря 2026");
    }

    @Test
    void aPartnerWhoseOwnerHasComeIsNoLongerListed() {
        String token = admit("Остров");
        atTheLinkOf("Остров");
        joining.join(aGuest(), fixtures.link(token)).orElseThrow();
        talk.press("Сделать новую ссылку").shows("У партнёра «Остров» уже есть владелец");
        talk.shows("Этой ссылкой уже воспользовались").offersNot("Отозвать");
        talk.back().isAt("unowned_partners", "partners").offersNot("Остров");
    }

    @Test
    void nobodyButAnOperatorSeesThem() {
        talk.as(fixtures.aPartner().saved().owner()).start("menu").opens("unowned_partners", Facts.none());
        talk.isAt("menu", "menu").shows("Здесь этого не сделать");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPartnerIsAdmittedAndTheLinkReplacedAndWithdrawnInEveryLanguage(Language language) {
        clock.advance(Duration.ofMinutes(++admitted));
        talk.as(shop.operator()).in(language);
        Transcript.read("first_owner").with("partner", "Север " + language).replay(talk);
        talk.isAt("unowned_partners", "link");
    }

    private Talk atTheDesk() {
        return talk.as(shop.operator()).start("menu");
    }

    private Talk atTheLinkOf(String partner) {
        return atTheDesk().press("Партнёры без владельца").press(partner);
    }

    /** Later than all before, so that it stands on the first page. */
    private String admit(String partner) {
        clock.advance(Duration.ofMinutes(++admitted));
        Currency roubles = Region.RUSSIA.currencies().get(0);
        return admitting
                .admit(shop.operator(), partner, Region.RUSSIA, roubles, Level.OFFICIAL)
                .orElseThrow()
                .token()
                .text();
    }
}
