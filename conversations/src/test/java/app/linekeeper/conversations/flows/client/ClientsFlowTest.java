package app.linekeeper.conversations.flows.client;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.flow.CommonSlots;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.PageWanted;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.conversations.testing.Transcript;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.PartnerFixture;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.locales.Language;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ConversationTest
class ClientsFlowTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    @Autowired
    private TestClock clock;

    @AfterEach
    void theClockIsPutBack() {
        clock.reset();
    }

    @Test
    void aClientIsTwoTapsFromTheMenu() {
        SavedPartner north =
                fixtures.aPartner().withClient("Ромашка").withClient("Роза").saved();
        shop.lineEnding(north.client(), LocalDate.of(2026, 11, 26));
        talk.as(north.owner())
                .start("menu")
                .press("Клиенты")
                .isAt("clients", "pick")
                .press("Ромашка");
        talk.isAt("client", "card").shows("Ромашка").shows("1 линия").shows("26 ноября 2026");
        talk.offers("Продлить").offers("Купить линию");
        talk.back().isAt("clients", "pick").back().isAt("menu", "menu");
    }

    @Test
    void typingFindsAClient() {
        SavedPartner north =
                fixtures.aPartner().withClient("Ромашка").withClient("Роза").saved();
        talk.as(north.owner()).start("clients").types("роМАШ").offers("Ромашка").offersNot("Роза");
        talk.types("никто такой").shows("ничего не нашлось").showsNot("Клиентов пока нет");
    }

    @Test
    void aPartnerWithoutClientsIsToldWhatToDo() {
        SavedPartner north = fixtures.aPartner().saved();
        talk.as(north.owner()).start("clients").shows("Клиентов пока нет").offers("Новый клиент");
    }

    @Test
    void aNameIsAllThatANewClientNeeds() {
        SavedPartner north = fixtures.aPartner().saved();
        talk.as(north.owner())
                .start("menu")
                .press("Клиенты")
                .press("Новый клиент")
                .types("ООО «Ромашка»");
        talk.isAt("client", "card").shows("Клиент: ООО «Ромашка»").shows("Линий пока нет");
        talk.offers("Купить линию").offers("Почта и ИНН").offers("Переименовать");
        talk.offersNot("Назад").home().press("Клиенты").offers("Ромашка");
    }

    @Test
    void oneMessageMayCarryNameEmailAndNumber() {
        SavedPartner north = fixtures.aPartner().saved();
        talk.as(north.owner()).start("clients").press("Новый клиент");
        talk.types("ООО «Рога, копыта и Ко», Anna@Daisy.ru, ИНН 7707 083 893").isAt("client", "card");
        talk.shows("Клиент: ООО «Рога, копыта и Ко»")
                .shows("Почта: anna@daisy.ru")
                .shows("ИНН: 7707083893");
        talk.start("clients").press("Новый клиент").types("7736207543\nrose@rose.ru\nРоза");
        talk.isAt("client", "card").shows("Клиент: Роза").shows("rose@rose.ru").shows("ИНН: 7736207543");
    }

    @Test
    void whatCannotBeRightIsSaidAndNothingIsCreated() {
        SavedPartner north = fixtures.aPartner().saved();
        talk.as(north.owner()).start("clients").press("Новый клиент");
        talk.types("Ромашка, 7707083894").sees("refusal.tax_number_wrong");
        talk.types("Ромашка\nanna@daisy").sees("refusal.email_unreadable");
        talk.types("anna@daisy.ru").sees("refusal.client_unnamed").isAt("create_client", "name");
        talk.home().press("Клиенты").shows("Клиентов пока нет");
    }

    @Test
    void aNameThatAnotherClientNearlyHasIsAskedAboutOnce() {
        SavedPartner north = fixtures.aPartner().withClient("ООО «Красный мак»").saved();
        talk.as(north.owner()).start("clients").press("Новый клиент").types("КРАСНЫЙ МАК");
        talk.isAt("create_client", "alike").shows("Клиент: ООО «Красный мак»").press("Открыть «");
        talk.isAt("client", "card").shows("ООО «Красный мак»");
        talk.start("clients")
                .press("Новый клиент")
                .types("красный мак, mak@mak.ru")
                .press("Создать нового");
        talk.isAt("client", "card").shows("Клиент: красный мак").shows("mak@mak.ru");
    }

    @Test
    void aTakenEmailOffersTheWayOut() {
        SavedPartner north = fixtures.aPartner().saved();
        talk.as(north.owner()).start("clients").press("Новый клиент").types("Первый, one@daisy.ru");
        talk.start("clients").press("Новый клиент").types("Второй, one@daisy.ru");
        talk.isAt("create_client", "name").shows("«Первый»").offers("Найти в списке клиентов");
        talk.types("Второй, two@daisy.ru").isAt("client", "card");
    }

    @Test
    void aClientIsRenamedAndReachedByOneMessageEach() {
        SavedPartner north = fixtures.aPartner().withClient("Ромашка").saved();
        talk.as(north.owner())
                .start("clients")
                .press("Ромашка")
                .press("Переименовать")
                .types("Роза");
        talk.isAt("client", "card").shows("Роза").showsNot("Ромашка").press("Почта и ИНН");
        talk.types("не знаю").shows("«не знаю»").types("rose@rose.ru 7707083893");
        talk.isAt("client", "card").shows("rose@rose.ru").shows("ИНН: 7707083893");
    }

    @Test
    void aClientIsInvitedByALinkToForward() {
        SavedPartner north = fixtures.aPartner().withClient("Ромашка").saved();
        talk.as(north.owner()).start("clients").press("Ромашка").press("Пригласить клиента");
        talk.shows("Ромашка").press("Сделать ссылку").shows("https://t.me/linekeeper_test_bot?start=c");
        talk.shows("30 ноября 2026");
        assertThat(talk.button("Переслать ссылку").url()).startsWith("https://t.me/share/url");
        talk.back().back().isAt("client", "card");
    }

    @Test
    void aClientWhomAColleagueMovedToTheNextPageCanStillBePicked() {
        PartnerFixture team = fixtures.aPartner().with(Role.MANAGER);
        for (int n = 1; n <= PageWanted.SIZE; n++) {
            team.withClient("Клиент " + n);
        }
        SavedPartner north = team.saved();
        talk.as(north.owner()).start("clients");
        String last = talk.labels().get(PageWanted.SIZE - 1);

        clock.advance(Duration.ofHours(1));
        talk.as(north.member(Role.MANAGER)).start("clients").press("Новый клиент");
        talk.types("Новый, new@daisy.ru");
        talk.start("clients").offersNot(last);

        talk.as(north.owner()).press(last).isAt("client", "card").shows(last);
    }

    @Test
    void aForeignClientIsNotThere() {
        SavedPartner north = fixtures.aPartner().saved();
        SavedPartner south = fixtures.aPartner().withClient("Чужой").saved();
        talk.as(north.owner()).start("menu");
        talk.opens(FlowNames.CLIENT, Facts.of(CommonSlots.CLIENT, south.client().id()));
        talk.isAt("menu", "menu").sees("refusal.not_found").showsNot("Чужой");
    }

    @Test
    void anAccountantLooksAndChangesNothing() {
        SavedPartner north =
                fixtures.aPartner().with(Role.ACCOUNTANT).withClient("Ромашка").saved();
        talk.as(north.member(Role.ACCOUNTANT))
                .start("clients")
                .offersNot("Новый клиент")
                .press("Ромашка");
        talk.offersNot("Купить")
                .showsNot("Можно купить")
                .offersNot("Почта и")
                .offersNot("Переименовать")
                .offersNot("Пригласить")
                .offers("Документы");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void clientsWhoAreCalledAlikeAreAskedAboutInEveryLanguage(Language language) {
        talk.as(fixtures.aPartner().saved().owner()).in(language);
        Transcript.read("new_client_alike").replay(talk);
        talk.isAt("client", "card");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aNewClientGetsALinkInEveryLanguage(Language language) {
        talk.as(fixtures.aPartner().saved().owner()).in(language);
        Transcript.read("new_client").replay(talk);
        talk.isAt("invite_client", "link");
    }
}
