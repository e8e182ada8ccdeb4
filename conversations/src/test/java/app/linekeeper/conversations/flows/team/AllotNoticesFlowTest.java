package app.linekeeper.conversations.flows.team;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.notice.choice.NoticeChoices;
import app.linekeeper.domain.notice.choice.NoticeTopic;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.locales.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ConversationTest
class AllotNoticesFlowTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private NoticeChoices choices;

    @Test
    void anOwnerTakesAKindOfNoticesFromAManagerAndGivesItBack() {
        SavedPartner north = fixtures.aPartner().with(Role.MANAGER).saved();
        MemberId manager = north.member(Role.MANAGER);
        talk.as(north.owner()).start("menu").press("Команда").press("менеджер").press("Что приходит");
        talk.isAt("allot_notices", "notices").shows("менеджер").offersNot("Обзор недели");
        talk.press("☑ Бонусы").press("☑ Клиенты, команда").offers("☐ Бонусы");
        assertThat(choices.takenFrom(manager)).containsExactlyInAnyOrder(NoticeTopic.BONUSES, NoticeTopic.PEOPLE);

        talk.as(manager).start("settings").press("Уведомления");
        talk.shows("отключил владелец").offers("Автоплатёж").offersNot("Бонусы");

        talk.as(north.owner())
                .press("☐ Бонусы")
                .press("☐ Клиенты, команда")
                .back()
                .isAt("team", "member");
        talk.as(manager)
                .start("settings")
                .press("Уведомления")
                .showsNot("отключил владелец")
                .offers("☑ Бонусы");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatAMemberHearsOfIsSaidInEveryLanguage(Language language) {
        SavedPartner north = fixtures.aPartner().with(Role.ACCOUNTANT).saved();
        talk.as(north.owner()).in(language).start("menu");
        talk.opens(AllotNoticesFlow.NAME, Facts.of(TeamFlow.COLLEAGUE, north.member(Role.ACCOUNTANT)));
        talk.isAt("allot_notices", "notices").shows("ACCOUNTANT").showsNot("{");
    }

    @Test
    void nobodyElseDecidesWhatSomebodyHearsOf() {
        SavedPartner north = fixtures.aPartner().with(Role.MANAGER).saved();
        Facts owner = Facts.of(TeamFlow.COLLEAGUE, north.owner());
        talk.as(north.member(Role.MANAGER)).start("menu").opens(AllotNoticesFlow.NAME, owner);
        talk.isAt("menu", "menu").shows("Попросите: OWNER (владелец)");
        talk.as(fixtures.aPartner().saved().owner()).start("menu").opens(AllotNoticesFlow.NAME, owner);
        talk.isAt("menu", "menu").sees("refusal.not_found");
    }
}
