package app.linekeeper.conversations.flows.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.People;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.partner.InvitingMember;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ConversationTest
class SettingsFlowTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Access access;

    @Autowired
    private People people;

    @Autowired
    private InvitingMember inviting;

    @Test
    void theChosenLanguageIsSpokenAtOnce() {
        SavedPartner north = fixtures.aPartner().saved();
        talk.inTheirOwnLanguage()
                .as(north.owner())
                .start("settings")
                .press("Язык")
                .press("English");
        talk.isAt("settings", "settings").shows("Time zone").offers("Language");
    }

    @ParameterizedTest
    @CsvSource({"Екатеринбург,Asia/Yekaterinburg", "utc+5,+05:00", "asia/almaty,Asia/Almaty", "Almaty,Asia/Almaty"})
    void aZoneIsReadAsPeopleWriteIt(String typed, String zone) {
        SavedPartner north = fixtures.aPartner().saved();
        talk.as(north.owner())
                .start("settings")
                .press("Часовой пояс")
                .types(typed)
                .isAt("settings", "settings");
        assertThat(people.findById(access.of(north.owner()).person())
                        .orElseThrow()
                        .zone())
                .isEqualTo(ZoneId.of(zone));
    }

    @Test
    void anUnknownZoneIsRefusedAndACityIsOneTap() {
        SavedPartner north = fixtures.aPartner().saved();
        talk.as(north.owner()).start("settings").press("Часовой пояс").types("Луна");
        talk.sees("refusal.zone_unknown").press("Алматы").shows("Asia/Almaty, сейчас 14:00");
    }

    @Test
    void whoeverWorksForSeveralPartnersChoosesOne() {
        SavedPartner north = fixtures.aPartner().named("North").saved();
        SavedPartner south = fixtures.aPartner().named("South").saved();
        String token = inviting.invite(south.owner(), Role.MANAGER)
                .orElseThrow()
                .token()
                .text();
        talk.as(north.owner()).start("settings").offersNot("Сменить кабинет");
        talk.start("start", token)
                .press("Вступить")
                .press("Открыть меню")
                .shows("South")
                .offersNot("Команда");
        talk.press("Настройки")
                .shows("South, менеджер")
                .press("Сменить кабинет")
                .press("North · владелец");
        talk.isAt("menu", "menu").shows("North").offers("Команда").offersNot("Назад");
    }
}
