package app.linekeeper.conversations.flows.team;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ConversationTest
class TeamFlowTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Access access;

    @Test
    void aMemberGetsAnotherRoleAtOnce() {
        SavedPartner north = fixtures.aPartner().with(Role.MANAGER).saved();
        talk.as(north.owner())
                .start("menu")
                .press("Команда")
                .shows("2 человека")
                .press("менеджер");
        talk.press("Сменить роль").press("Бухгалтер").isAt("team", "member").shows("бухгалтер");
        assertThat(access.of(north.member(Role.MANAGER)).role()).isEqualTo(Role.ACCOUNTANT);
    }

    @Test
    void aMemberIsRemovedAfterBeingAskedOnce() {
        SavedPartner north = fixtures.aPartner().with(Role.MANAGER).saved();
        talk.as(north.owner()).start("menu").press("Команда").press("менеджер").press("Убрать из команды");
        talk.shows("Кого: MANAGER")
                .press("Убрать: MANAGER")
                .isAt("team", "removed")
                .offersNot("Назад");
        assertThat(access.find(north.member(Role.MANAGER))).isEmpty();
        talk.press("К команде").shows("1 человек");
    }

    @Test
    void theLastOwnerStays() {
        SavedPartner north = fixtures.aPartner().saved();
        talk.as(north.owner()).start("menu").press("Команда").press("владелец").press("Сменить роль");
        talk.press("Менеджер").isAt("team", "role").sees("refusal.last_owner");
    }

    @Test
    void anInvitationIsALinkWithARole() {
        SavedPartner north = fixtures.aPartner().saved();
        talk.as(north.owner())
                .start("menu")
                .press("Команда")
                .press("Пригласить")
                .press("Менеджер");
        talk.shows("Роль: менеджер").shows("https://t.me/linekeeper_test_bot?start=i");
        assertThat(talk.button("Переслать ссылку").url()).isNotBlank();
    }

    @Test
    void aManagerIsRefusedInWords() {
        SavedPartner north = fixtures.aPartner().with(Role.MANAGER).saved();
        talk.as(north.member(Role.MANAGER)).start("menu").opens("team", Facts.none());
        talk.isAt("menu", "menu").shows("Попросите: OWNER (владелец)");
    }
}
