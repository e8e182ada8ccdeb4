package app.linekeeper.conversations.flows.home;

import static app.linekeeper.domain.testing.Fixtures.aGuest;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.conversations.testing.Transcript;
import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.client.ConsentingClient;
import app.linekeeper.domain.client.DetachingClient;
import app.linekeeper.domain.client.InvitingClient;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.PartnerFixture;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.locales.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ConversationTest
class FreeAccountTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    @Autowired
    private InvitingClient inviting;

    @Autowired
    private ConsentingClient consenting;

    @Autowired
    private DetachingClient detaching;

    @Autowired
    private Access access;

    @Test
    void anOperatorFindsAnAccountAndSeesWhoseItIsAndHowManySpeakForIt() {
        SavedPartner north = represented("Северный Ветер", "Находка 1");
        Line line = shop.lineEnding(north.client(), LocalDate.of(2026, 11, 26));
        atTheSearch().shows("Напишите часть названия").offersNot("Находка");
        talk.types("никто такой").shows("ничего не нашлось");
        talk.types("находка 1").press("Находка 1 · Северный Ветер").isAt("free_account", "card");
        talk.shows("Клиент: Находка 1").shows("Партнёр: Северный Ветер").shows("отвечает 1 человек");
        talk.back().types(line.number()).press("Находка 1").isAt("free_account", "card");
    }

    @Test
    void anAccountIsFreedAfterOneQuestionThatNamesTheConsequence() {
        SavedPartner north = fixtures.aPartner()
                .named("Северный Ветер")
                .withClient("Находка 2")
                .saved();
        MemberId gone = consented(north);
        atTheSearch().types("находка 2").press("Находка 2").press("Освободить аккаунт");
        talk.shows("1 человек, который за него отвечает, сразу потеряет");
        talk.shows("партнёр Северный Ветер сможет пригласить другого");
        assertThat(access.find(gone)).isPresent();
        talk.press("Освободить «Находка 2»").isAt("free_account", "card").shows("никто не отвечает");
        talk.offersNot("Освободить")
                .offersNot("Назад")
                .press("Найти другой аккаунт")
                .isAt("free_account", "find");
        assertThat(access.find(gone)).isEmpty();
        talk.as(north.owner()).start("clients").press("Находка 2").press("Пригласить клиента");
        talk.isAt("invite_client", "offer").press("Сделать ссылку").shows("start=c");
    }

    @Test
    void beforeAnAccountWithoutAPartnerIsFreedItIsSaidThatNobodyCanInviteThen() {
        SavedPartner north = represented("Северный Ветер", "Находка 3");
        detaching.detach(shop.operator(), north.client().id()).orElseThrow();
        atTheSearch().types("находка 3").press("Находка 3 · без партнёра").shows("Партнёра сейчас нет");
        talk.press("Освободить аккаунт").shows("пригласить другого представителя будет некому");
        talk.press("Освободить «Находка 3»").shows("никто не отвечает, и партнёра у него нет");
    }

    @Test
    void anAccountForWhichNobodySpeaksIsFreeAlready() {
        fixtures.aPartner().withClient("Находка 4").saved();
        atTheSearch().types("находка 4").press("Находка 4").sees("free_account.free_now");
        talk.offersNot("Освободить");
    }

    @Test
    void manyAccountsAreShownEightAPage() {
        PartnerFixture north = fixtures.aPartner();
        for (int n = 0; n < 10; n++) {
            north.withClient("Россыпь " + n);
        }
        north.saved();
        atTheSearch().types("россыпь").offers("1 из 2").press("›").offers("2 из 2");
        assertThat(talk.labels())
                .filteredOn(label -> label.startsWith("Россыпь"))
                .hasSize(2);
    }

    @Test
    void nobodyButAnOperatorFreesAnAccount() {
        talk.as(fixtures.aPartner().saved().owner()).start("menu").opens("free_account", Facts.none());
        talk.isAt("menu", "menu").shows("Здесь этого не сделать");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anAccountIsFoundAndFreedInEveryLanguage(Language language) {
        String client = "Потерянный " + language;
        SavedPartner north = represented("Северный Ветер", client);
        talk.as(shop.operator()).in(language);
        Transcript.read("free_account").with("client", client).replay(talk);
        assertThat(inviting.isRepresented(north.owner(), north.client().id()).orElseThrow())
                .isFalse();
    }

    private Talk atTheSearch() {
        return talk.as(shop.operator()).start("menu").press("Освободить аккаунт клиента");
    }

    private SavedPartner represented(String partner, String client) {
        SavedPartner saved =
                fixtures.aPartner().named(partner).withClient(client).saved();
        consented(saved);
        return saved;
    }

    private MemberId consented(SavedPartner partner) {
        String token = inviting.toAccount(partner.owner(), partner.client().id())
                .orElseThrow()
                .token()
                .text();
        return consenting.consent(aGuest(), fixtures.link(token)).orElseThrow().member();
    }
}
