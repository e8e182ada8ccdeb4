package app.linekeeper.conversations.flows.start;

import static app.linekeeper.domain.testing.Fixtures.aTelegramId;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.flow.CommonSlots;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.client.InvitingClient;
import app.linekeeper.domain.document.DocumentId;
import app.linekeeper.domain.document.DocumentReference;
import app.linekeeper.domain.partner.InvitingMember;
import app.linekeeper.domain.partner.KeepingTeam;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.locales.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ConversationTest
class StartFlowTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private InvitingMember inviting;

    @Autowired
    private InvitingClient clients;

    @Autowired
    private KeepingTeam team;

    @Autowired
    private Access access;

    @Autowired
    private TestClock clock;

    @AfterEach
    void backToTheStart() {
        clock.reset();
    }

    @Test
    void aStrangerIsToldWhomToAskAndTheirOwnNumber() {
        long stranger = aTelegramId();
        talk.as(stranger).start("start").sees("start.hello").shows(String.valueOf(stranger));
        talk.press("Что здесь можно").isAt("help", "help");
        talk.home().isAt("start", "hello").offersNot("Меню");
    }

    @Test
    void aStrangerGetsNoFurtherByACommand() {
        talk.as(aTelegramId()).start("clients").isAt("start", "hello");
        talk.start("menu").isAt("start", "hello");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anInvitationLeadsIntoTheTeam(Language language) {
        SavedPartner north = fixtures.aPartner().named("North").saved();
        long anna = aTelegramId();
        talk.as(anna).in(language).start("start", invitation(north, Role.MANAGER));
        talk.isAt("start", "invited").shows("North");
        talk.pressData(talk.buttons().get(0).data(), 1).isAt("start", "joined");
        assertThat(access.ofTelegram(anna).orElseThrow().partner()).isEqualTo(north.id());
        talk.pressData(talk.buttons().get(0).data(), 1).isAt("menu", "menu").shows("North");
        assertThat(talk.row().facts()).doesNotContain("followed");
    }

    @Test
    void noLinkLiesInTheDatabaseAsItStands() {
        SavedPartner north = fixtures.aPartner().withClient("Daisy").saved();
        String invited = invitation(north, Role.MANAGER);
        talk.as(aTelegramId()).start("start", invited).isAt("start", "invited");
        assertThat(talk.row().toString()).doesNotContain(invited);
        String consent = consentLink(north);
        talk.as(aTelegramId()).start("start", consent).isAt("consent", "ask").press("Не сейчас");
        assertThat(talk.row().toString()).doesNotContain(consent);
        talk.as(north.owner())
                .start("menu")
                .press("Команда")
                .press("Пригласить")
                .press("Менеджер");
        String made = talk.text()
                .substring(talk.text().indexOf("start=") + 6)
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(made).startsWith("i").hasSizeGreaterThan(30);
        assertThat(talk.row().toString()).doesNotContain(made);
    }

    @Test
    void aMemberWhoStartsIsAtTheMenu() {
        SavedPartner north = fixtures.aPartner().saved();
        talk.as(north.owner()).start("start").isAt("menu", "menu");
    }

    @Test
    void whoeverIsInTheTeamAlreadyIsLedIntoItsCabinet() {
        SavedPartner north = fixtures.aPartner().named("North").with(Role.OWNER).saved();
        SavedPartner south = fixtures.aPartner().named("South").saved();
        talk.as(north.secondOwner()).start("start", invitation(south, Role.MANAGER));
        talk.press("Вступить").press("Открыть меню").shows("South");
        talk.start("start", invitation(north, Role.MANAGER)).press("Вступить");
        talk.press("Открыть меню").isAt("menu", "menu").shows("North").offers("Команда");
    }

    @Test
    void whoeverSwitchesIsLedToTheHomeOfWhatTheyAreThere() {
        SavedPartner north =
                fixtures.aPartner().named("North").withClient("Daisy").saved();
        SavedPartner south = fixtures.aPartner().named("South").saved();
        talk.as(south.owner()).start("start", consentLink(north)).press("Согласен");
        talk.press("Мои линии").isAt("client_home", "home").shows("Daisy").shows("North");
        talk.press("Настройки").press("Сменить кабинет");
        talk.isAt("menu", "menu").shows("South").offersNot("Назад");
        talk.press("Настройки").press("Сменить кабинет");
        talk.isAt("client_home", "home").shows("Daisy").offersNot("Назад");
    }

    @Test
    void anOwnerWhoIsAClientTooFindsTheWayBackFromEveryHome() {
        SavedPartner north =
                fixtures.aPartner().named("North").withClient("Daisy").saved();
        SavedPartner south = fixtures.aPartner().named("South").saved();
        talk.as(south.owner()).start("start", consentLink(north)).press("Согласен");
        talk.shows("Ваш прежний кабинет на месте").press("Мои линии").isAt("client_home", "home");
        talk.press("Другой кабинет").isAt("menu", "menu").shows("South");
        talk.press("Другой кабинет").isAt("client_home", "home").shows("Daisy");
    }

    @Test
    void whatIsDoneInAnotherCabinetIsRefusedWithTheSwitchToIt() {
        SavedPartner north =
                fixtures.aPartner().named("North").withClient("Daisy").saved();
        SavedPartner south =
                fixtures.aPartner().named("South").withClient("Rose").saved();
        talk.as(south.owner()).start("start", consentLink(north)).press("Согласен");
        talk.start("clients").sees("refusal.other_cabinet").showsNot("партнёр, который");
        talk.press("Сменить кабинет").isAt("menu", "menu").shows("South");
        talk.press("Другой кабинет").isAt("client_home", "home");
        talk.opens("client", Facts.of(CommonSlots.CLIENT, south.client().id()));
        talk.press("Сменить кабинет").isAt("menu", "menu").shows("South");
    }

    @Test
    void whatIsInAnotherCabinetIsNotSaidToBeGone() {
        SavedPartner north =
                fixtures.aPartner().named("North").withClient("Daisy").saved();
        SavedPartner south = fixtures.aPartner().named("South").saved();
        talk.as(south.owner()).start("start", invitation(north, Role.MANAGER)).press("Вступить");
        talk.press("Открыть меню").press("Другой кабинет").shows("South");
        talk.opens("client", Facts.of(CommonSlots.CLIENT, north.client().id()));
        talk.sees("refusal.not_found_here").press("Сменить кабинет").shows("North");
    }

    @Test
    void whoeverUsedALinkIsNotToldToAskForAnother() {
        SavedPartner north =
                fixtures.aPartner().named("North").withClient("Daisy").saved();
        String token = consentLink(north);
        talk.as(aTelegramId()).start("start", token).press("Согласен").press("Мои линии");
        talk.start("start", token).isAt("client_home", "home").sees("refusal.link_used_by_self");
        talk.showsNot("попросите новую");
    }

    @Test
    void aUsedLinkIsAnsweredWithOneReasonAndTheWayOut() {
        SavedPartner north = fixtures.aPartner().saved();
        String token = invitation(north, Role.MANAGER);
        talk.as(aTelegramId()).start("start", token).press("Вступить");
        talk.as(aTelegramId()).start("start", token).sees("refusal.link_used").sees("start.ask_again");
        talk.showsNot("Чтобы войти").showsNot("Здравствуйте");
    }

    @Test
    void aClientWhoFollowsADocumentsCodeIsToldWhereTheirsAre() {
        SavedPartner north =
                fixtures.aPartner().named("North").withClient("Daisy").saved();
        talk.as(aTelegramId()).start("start", consentLink(north)).press("Согласен");
        talk.start("start", DocumentReference.of(DocumentId.next()).token()).sees("document.unknown_to_client");
        talk.press("Мои документы").isAt("client_documents", "orders");
    }

    @Test
    void aUsedLinkIsRefusedInWords() {
        SavedPartner north = fixtures.aPartner().saved();
        String token = invitation(north, Role.MANAGER);
        talk.as(aTelegramId()).start("start", token).press("Вступить");
        talk.as(aTelegramId()).start("start", token).isAt("start", "hello").sees("refusal.link_used");
    }

    @Test
    void anExpiredLinkIsRefusedInWords() {
        String token = invitation(fixtures.aPartner().saved(), Role.MANAGER);
        clock.advanceDays(8);
        talk.as(aTelegramId()).start("start", token).isAt("start", "hello").sees("refusal.link_expired");
    }

    @Test
    void aLinkWhoseMakerMayNoLongerInviteIsRefusedInWordsThatNameNobody() {
        SavedPartner north = fixtures.aPartner().named("North").with(Role.OWNER).saved();
        String token = invitation(north, Role.MANAGER);
        talk.as(aTelegramId()).start("start", token).isAt("start", "invited");
        team.remove(north.secondOwner(), north.owner()).orElseThrow();
        talk.press("Вступить").isAt("start", "hello").sees("refusal.link_ended").showsNot("North");
    }

    @Test
    void aLinkThatWasReplacedIsRefusedInWords() {
        SavedPartner north = fixtures.aPartner().saved();
        String token = invitation(north, Role.MANAGER);
        invitation(north, Role.MANAGER);
        talk.as(aTelegramId()).start("start", token).isAt("start", "hello").sees("refusal.link_withdrawn");
    }

    @Test
    void thePartnersOwnTeamSeesWhatTheClientSeesAndIsToldWhoConsents() {
        SavedPartner north = fixtures.aPartner().withClient("Daisy").saved();
        talk.as(north.owner()).start("start", consentLink(north)).isAt("consent", "ask");
        talk.press("Согласен").isAt("consent", "ask").sees("refusal.consent_of_own_team");
        talk.start("menu").isAt("menu", "menu");
    }

    @Test
    void aForgedLinkIsRefusedInWords() {
        talk.as(aTelegramId())
                .start("start", "iNobodyMadeThis")
                .isAt("start", "hello")
                .sees("refusal.link_unknown");
        talk.start("start", "cNobodyMadeThis").isAt("start", "hello").sees("refusal.link_unknown");
        talk.start("start", "<b>").isAt("start", "hello").sees("refusal.link_unknown");
    }

    @Test
    void aClientSeesWhatConsentMeansAndConsents() {
        SavedPartner north =
                fixtures.aPartner().named("North").withClient("Daisy").saved();
        long daisy = aTelegramId();
        talk.as(daisy)
                .start("start", consentLink(north))
                .isAt("consent", "ask")
                .shows("North")
                .shows("Daisy");
        talk.press("Согласен").isAt("consent", "agreed").press("Мои линии").isAt("client_home", "home");
        assertThat(access.ofTelegram(daisy).orElseThrow().client())
                .isEqualTo(north.client().id());
    }

    @Test
    void aClientWhoDeclinesChangesNothing() {
        SavedPartner north = fixtures.aPartner().withClient("Daisy").saved();
        long daisy = aTelegramId();
        talk.as(daisy).start("start", consentLink(north)).press("Не сейчас").isAt("consent", "declined");
        assertThat(access.ofTelegram(daisy)).isEmpty();
    }

    private String invitation(SavedPartner partner, Role role) {
        return inviting.invite(partner.owner(), role).orElseThrow().token().text();
    }

    private String consentLink(SavedPartner partner) {
        return clients.toAccount(partner.owner(), partner.client().id())
                .orElseThrow()
                .token()
                .text();
    }
}
