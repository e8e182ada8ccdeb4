package app.linekeeper.conversations.flows.team;

import static app.linekeeper.domain.testing.Fixtures.aGuest;
import static app.linekeeper.domain.testing.Fixtures.aTelegramId;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flows.link.LinkFlow;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.conversations.testing.Transcript;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.partner.InvitingMember;
import app.linekeeper.domain.partner.Joining;
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
class TeamLinksTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private InvitingMember inviting;

    @Autowired
    private Joining joining;

    @Autowired
    private TestClock clock;

    @AfterEach
    void backToTheStart() {
        clock.reset();
    }

    @Test
    void theTeamSaysHowManyLinksAreOpenAndLeadsToThem() {
        SavedPartner north = fixtures.aPartner().with(Role.OWNER).saved();
        atTheTeamOf(north).showsNot("ссылк").offersNot("Открытые ссылки");
        invite(north, Role.MANAGER);
        clock.advanceDays(1);
        inviting.invite(north.secondOwner(), Role.OWNER).orElseThrow();

        atTheTeamOf(north).shows("Открыты 2 ссылки").press("Открытые ссылки · 2");
        assertThat(talk.labels())
                .startsWith("Владелец · до 1 декабря 2026", "Менеджер · до 30 ноября 2026", "Пригласить в команду");
        talk.press("Менеджер").isAt("link", "card").shows("Роль: менеджер");
        talk.shows("Кто сделал: OWNER").shows("Сделана: 23 ноября 2026").shows("Срок: до 30 ноября 2026");
        talk.back().isAt("team", "links").back().isAt("team", "team");
    }

    @Test
    void aLinkIsWithdrawnAfterBeingAskedOnce() {
        SavedPartner north = fixtures.aPartner().saved();
        String token = invite(north, Role.MANAGER);
        atItsLink(north).press("Отозвать ссылку").shows("сразу перестанет действовать");
        talk.press("Отозвать навсегда").isAt("link", "card").shows("Эту ссылку отозвали");
        talk.offersNot("Назад").offersNot("Отозвать");
        talk.press("К команде").isAt("team", "team").offersNot("Открытые ссылки");
        talk.as(aTelegramId()).start("start", token).sees("refusal.link_withdrawn");
    }

    @Test
    void aLinkIsMadeAnewAndEndsTheOneBefore() {
        SavedPartner north = fixtures.aPartner().saved();
        String lost = invite(north, Role.ACCOUNTANT);
        atItsLink(north).sees("common.link_gone").press("Сделать новую ссылку");
        talk.isAt("link", "link").shows("Роль: бухгалтер").shows("start=i").offers("Переслать ссылку");
        talk.back().shows("отозвали или заменили новой").press("К команде").offers("Открытые ссылки · 1");
        talk.as(aTelegramId()).start("start", lost).sees("refusal.link_withdrawn");
    }

    @Test
    void theLinksOfASuspendedPartnerAreSaidToBePausedAndNoneIsMade() {
        SavedPartner north = fixtures.aPartner().saved();
        invite(north, Role.MANAGER);
        fixtures.suspend(north.id());
        atItsLink(north).sees("link.paused").offersNot("Сделать новую ссылку");
        talk.press("Отозвать ссылку").press("Отозвать навсегда").shows("Эту ссылку отозвали");
        talk.press("Сделать новую ссылку").isAt("link", "card").sees("refusal.partner_suspended");
        talk.press("К команде").press("Пригласить в команду").press("Менеджер");
        talk.isAt("invite_member", "role").sees("refusal.partner_suspended");
    }

    @Test
    void aLinkThatSomebodyFollowsMeanwhileIsNotWithdrawn() {
        SavedPartner north = fixtures.aPartner().saved();
        String token = invite(north, Role.MANAGER);
        atItsLink(north).press("Отозвать ссылку");
        joining.join(aGuest(), fixtures.link(token)).orElseThrow();
        talk.press("Отозвать навсегда").isHinted("common.stale").shows("Этой ссылкой уже воспользовались");
        talk.offersNot("Отозвать навсегда").back().offers("К команде");
    }

    @Test
    void aLinkThatHasRunOutIsSaidToAndMadeAnew() {
        SavedPartner north = fixtures.aPartner().saved();
        invite(north, Role.MANAGER);
        atItsLink(north);
        clock.advanceDays(7);
        talk.redrawn().shows("Срок этой ссылки вышел").offersNot("Отозвать");
        talk.press("Сделать новую ссылку").shows("Роль: менеджер").shows("7 декабря 2026");
    }

    @Test
    void whereAllLinksAreGoneTheListSaysSo() {
        SavedPartner north = fixtures.aPartner().saved();
        String token = invite(north, Role.MANAGER);
        atTheTeamOf(north).press("Открытые ссылки");
        joining.join(aGuest(), fixtures.link(token)).orElseThrow();
        talk.press("Менеджер").isHinted("common.stale").sees("team.no_links").offers("Пригласить в команду");
    }

    @Test
    void nobodyElseSeesALinkIntoATeam() {
        SavedPartner north = fixtures.aPartner().with(Role.MANAGER).saved();
        SavedPartner south = fixtures.aPartner().saved();
        invite(north, Role.MANAGER);
        Facts link = Facts.of(
                LinkFlow.KEPT, inviting.open(north.owner()).orElseThrow().get(0).id());
        talk.as(north.member(Role.MANAGER)).start("menu").opens(LinkFlow.NAME, link);
        talk.isAt("menu", "menu").shows("Попросите: OWNER (владелец)");
        talk.as(south.owner()).start("menu").opens(LinkFlow.NAME, link);
        talk.isAt("menu", "menu").sees("refusal.not_found");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aLinkIsMadeLostReplacedAndWithdrawnInEveryLanguage(Language language) {
        SavedPartner north = fixtures.aPartner().saved();
        talk.as(north.owner()).in(language);
        Transcript.read("team_links").replay(talk);
        assertThat(inviting.open(north.owner()).orElseThrow()).isEmpty();
    }

    private Talk atTheTeamOf(SavedPartner partner) {
        return talk.as(partner.owner()).start("menu").press("Команда");
    }

    private Talk atItsLink(SavedPartner partner) {
        return atTheTeamOf(partner).press("Открытые ссылки · 1").press(" · до ");
    }

    private String invite(SavedPartner partner, Role role) {
        return inviting.invite(partner.owner(), role).orElseThrow().token().text();
    }
}
