package app.linekeeper.conversations.flows.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.conversations.testing.Transcript;
import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.notice.choice.NoticeChoice;
import app.linekeeper.domain.notice.choice.NoticeChoices;
import app.linekeeper.domain.notice.choice.NoticeHours;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.locales.Language;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ConversationTest
class NoticeChoiceFlowTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    @Autowired
    private Access access;

    @Autowired
    private NoticeChoices choices;

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsToldAndWhenIsChosenInEveryLanguage(Language language) {
        SavedPartner north = fixtures.aPartner().saved();
        talk.as(north.owner()).in(language);
        Transcript.read("notice_choice").replay(talk);
        assertThat(choices.of(access.of(north.owner()).person()))
                .isEqualTo(new NoticeChoice(Set.of(), Set.of(7, 3, 1, 0, -3), new NoticeHours(480, 1320)));
    }

    @Test
    void whoeverHearsNothingOfLinesIsNotAskedWhenToBeReminded() {
        atTheNoticesOf(fixtures.aPartner().saved().owner())
                .press("Окончание линий")
                .offersNot("Сроки напоминаний");
        talk.press("Окончание линий").offers("Сроки напоминаний");
    }

    @Test
    void everyRoleChoosesAmongWhatItCouldBeToldOf() {
        SavedPartner north =
                fixtures.aPartner().with(Role.MANAGER).with(Role.ACCOUNTANT).saved();
        atTheNoticesOf(north.member(Role.MANAGER)).offers("Окончание линий").offersNot("Документы");
        talk.offersNot("Обзор недели");
        atTheNoticesOf(north.member(Role.ACCOUNTANT)).offers("Документы").offersNot("Окончание линий");
        talk.offersNot("Сроки напоминаний");
        talk.as(shop.operator()).start("settings").offersNot("Уведомления");
    }

    @ParameterizedTest
    @CsvSource({
        "вечером, refusal.hours_unread, с какого и до какого часа",
        "22-8, refusal.hours_past_midnight, через полночь",
        "12:00-12:30, refusal.hours_short, хотя бы час"
    })
    void hoursThatAreNoneAreRefusedWithTheWayOut(String typed, String key, String words) {
        atTheNoticesOf(fixtures.aPartner().saved().owner()).press("Часы").types(typed);
        talk.isAt("notice_choice", "hours")
                .sees(key)
                .shows(words)
                .press("Назад")
                .shows("с 09:00 до 20:00");
    }

    @Test
    void aWholeDayIsShownUntilTwentyFour() {
        atTheNoticesOf(fixtures.aPartner().saved().owner())
                .press("Часы")
                .press("00:00–24:00")
                .shows("с 00:00 до 24:00");
    }

    private Talk atTheNoticesOf(MemberId member) {
        return talk.as(member).start("settings").press("Уведомления");
    }
}
