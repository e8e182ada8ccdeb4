package app.linekeeper.conversations.flows.client;

import static app.linekeeper.domain.testing.Fixtures.aGuest;
import static app.linekeeper.domain.testing.Fixtures.aTelegramId;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.flow.CommonSlots;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.conversations.testing.Transcript;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.client.ConsentingClient;
import app.linekeeper.domain.client.InvitingClient;
import app.linekeeper.domain.link.OneTimeLink;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.locales.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ConversationTest
class ClientLinksTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private InvitingClient inviting;

    @Autowired
    private ConsentingClient consenting;

    @Test
    void invitingAClientWithAnOpenLinkShowsWhoMadeItAndUntilWhenItHolds() {
        SavedPartner north = aPartnerWithAManager();
        inviting.toAccount(north.member(Role.MANAGER), north.client().id()).orElseThrow();
        inviting(north).isAt("link", "card").shows("Клиент: Ромашка").shows("Кто сделал: MANAGER");
        talk.shows("Сделана: 23 ноября 2026").shows("Срок: до 30 ноября 2026").showsNot("start=");
        talk.offers("Сделать новую ссылку").offers("Отозвать ссылку");
        talk.back().isAt("client", "card");
    }

    @Test
    void theLinkOfAClientIsWithdrawnAfterBeingAskedOnceAndTheClientIsNear() {
        SavedPartner north = aPartnerWithAManager();
        String token = text(inviting.toAccount(north.owner(), north.client().id()));
        inviting(north).press("Отозвать ссылку").shows("клиент по ней уже не согласится");
        talk.press("Отозвать навсегда")
                .shows("Эту ссылку отозвали")
                .press("К клиенту")
                .isAt("client", "card");
        talk.press("Пригласить клиента").isAt("invite_client", "offer").showsNot("Ссылка уже есть");
        talk.as(aTelegramId()).start("start", token).sees("refusal.link_withdrawn");
    }

    @Test
    void theLinkOfAClientIsMadeAnewByAnybodyWhoKeepsClients() {
        SavedPartner north = aPartnerWithAManager();
        String lost = text(
                inviting.toAccount(north.member(Role.MANAGER), north.client().id()));
        inviting(north).press("Сделать новую ссылку").isAt("link", "link").shows("start=c");
        talk.as(aTelegramId()).start("start", lost).sees("refusal.link_withdrawn");
    }

    @Test
    void whoGoesBackFromTheLinkTheyMadeIsToldThatThereIsOne() {
        SavedPartner north = aPartnerWithAManager();
        inviting(north).press("Сделать ссылку").back().isAt("invite_client", "offer");
        talk.shows("Ссылка уже есть. Кто сделал: OWNER, срок до 30 ноября 2026")
                .back()
                .isAt("client", "card");
    }

    @Test
    void whereSomebodySpeaksForTheClientNobodyIsInvitedAndItIsSaidWhoCanHelp() {
        SavedPartner north = aPartnerWithAManager();
        String token = text(inviting.toAccount(north.owner(), north.client().id()));
        consenting.consent(aGuest(), fixtures.link(token)).orElseThrow();
        inviting(north)
                .isAt("invite_client", "represented")
                .shows("Клиент: Ромашка")
                .shows("уже отвечает представитель");
        talk.shows(ConversationTest.CONTACT)
                .offersNot("ссылку")
                .press("К клиенту")
                .isAt("client", "card");
    }

    @Test
    void aLinkIsNotMadeForAClientWhoHasJustConsented() {
        SavedPartner north = aPartnerWithAManager();
        inviting(north).isAt("invite_client", "offer");
        String token = text(
                inviting.toAccount(north.member(Role.MANAGER), north.client().id()));
        consenting.consent(aGuest(), fixtures.link(token)).orElseThrow();
        talk.press("Сделать ссылку").isAt("invite_client", "offer").sees("refusal.client_represented");
    }

    @Test
    void theOpenLinksForClientsNotInTheListAreShown() {
        SavedPartner north = aPartnerWithAManager();
        inviting.toAttach(north.member(Role.MANAGER)).orElseThrow();
        inviting.toAttach(north.owner()).orElseThrow();
        talk.as(north.owner()).start("clients").press("Пригласить ссылкой").sees("invite_client.which_link");
        talk.offers("OWNER · до 30 ноября 2026").press("OWNER ·").isAt("link", "card");
        talk.shows("которого ещё нет в списке")
                .sees("common.link_gone")
                .press("Сделать новую ссылку")
                .shows("start=c");
        assertThat(inviting.openToAttach(north.owner()).orElseThrow()).hasSize(2);
    }

    @Test
    void theLinkOfAColleagueForClientsNotInTheListIsWithdrawnAndNotReplaced() {
        SavedPartner north = aPartnerWithAManager();
        inviting.toAttach(north.member(Role.MANAGER)).orElseThrow();
        talk.as(north.owner()).start("clients").press("Пригласить ссылкой").press("MANAGER ·");
        talk.sees("link.of_another")
                .offersNot("Сделать новую")
                .press("Отозвать ссылку")
                .press("Отозвать навсегда");
        talk.press("К клиентам").isAt("clients", "pick");
        assertThat(inviting.openToAttach(north.owner()).orElseThrow()).isEmpty();
    }

    @Test
    void anAccountantIsRefusedInWords() {
        SavedPartner north =
                fixtures.aPartner().with(Role.ACCOUNTANT).withClient("Ромашка").saved();
        talk.as(north.member(Role.ACCOUNTANT)).start("menu");
        talk.opens(
                FlowNames.INVITE_CLIENT,
                Facts.of(CommonSlots.CLIENT, north.client().id()));
        talk.isAt("menu", "menu").shows("OWNER (владелец)");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aClientsLinkIsLostReplacedAndWithdrawnInEveryLanguage(Language language) {
        SavedPartner north = fixtures.aPartner().withClient("Ромашка").saved();
        talk.as(north.owner()).in(language);
        Transcript.read("client_links").replay(talk);
        assertThat(inviting.open(north.owner(), north.client().id()).orElseThrow())
                .isEmpty();
        assertThat(inviting.openToAttach(north.owner()).orElseThrow()).isEmpty();
    }

    private SavedPartner aPartnerWithAManager() {
        return fixtures.aPartner().with(Role.MANAGER).withClient("Ромашка").saved();
    }

    private Talk inviting(SavedPartner partner) {
        return talk.as(partner.owner()).start("clients").press("Ромашка").press("Пригласить клиента");
    }

    private static String text(Outcome<OneTimeLink> made) {
        return made.orElseThrow().token().text();
    }
}
