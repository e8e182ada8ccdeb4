package app.linekeeper.conversations.flows.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Membership;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.notice.choice.ChoosingNotices;
import app.linekeeper.domain.notice.choice.NoticeChoices;
import app.linekeeper.domain.partner.InvitingMember;
import app.linekeeper.domain.partner.SwitchingPartner;
import app.linekeeper.domain.person.ChangingSettings;
import app.linekeeper.domain.person.People;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
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
    private Cities cities;

    @Autowired
    private Words words;

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
    @CsvSource({
        "Екатеринбург,Asia/Yekaterinburg",
        "utc+5,+05:00",
        "asia/almaty,Asia/Almaty",
        "Almaty,Asia/Almaty",
        "питер,Europe/Moscow",
        "МСК,Europe/Moscow",
        "Нижний-Новгород,Europe/Moscow",
        "ростов на дону,Europe/Moscow",
        "алмаата,Asia/Almaty",
        "Тюмёнь,Asia/Yekaterinburg",
        "Томск,Asia/Novosibirsk",
        "Ижевск,Europe/Samara",
        "st petersburg,Europe/Moscow",
        "Astana,Asia/Almaty",
        "PERM,Asia/Yekaterinburg",
        "қарағанды,Asia/Almaty",
        "Төменгі Новгород,Europe/Moscow",
        "Челябі,Asia/Yekaterinburg",
        "5,+05:00",
        "-3,-03:00",
        "+5,+05:00",
        "UTC 5,+05:00",
        "GMT 3,+03:00",
        "МСК+2,+05:00",
        "msk +2,+05:00",
        "МСК-1,+02:00",
        "Мәскеу−3,Z"
    })
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

    @ParameterizedTest
    @ValueSource(strings = {"15", "-13", "UTC 99", "МСК+12", "МСК-16", "МСК+99", "Луна+2", "Алматы+2"})
    void hoursThatNoClockShowsAreRefused(String typed) {
        SavedPartner north = fixtures.aPartner().saved();
        talk.as(north.owner()).start("settings").press("Часовой пояс").types(typed);
        talk.sees("refusal.zone_unknown").shows("UTC+5 или МСК+2").shows("Москва, Астана");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyOtherNameOfACityLeadsToItsClock(Language language) {
        Map.of("moscow", 3, "samara", 4, "almaty", 5, "tashkent", 5, "yekaterinburg", 5, "novosibirsk", 7)
                .forEach((city, hours) -> {
                    String names = words.plain(Text.of("settings.city_also." + city), language);
                    assertThat(names.split("\\|"))
                            .allSatisfy(name -> assertThat(ZoneId.of(cities.zoneOf(name))
                                            .getRules()
                                            .getOffset(Instant.parse("2025-07-01T00:00:00Z")))
                                    .isEqualTo(ZoneOffset.ofHours(hours)));
                });
    }

    @Test
    void anUnknownZoneIsRefusedAndACityIsOneTap() {
        SavedPartner north = fixtures.aPartner().saved();
        talk.as(north.owner()).start("settings").press("Часовой пояс").types("Луна");
        talk.sees("refusal.zone_unknown").press("Алматы").shows("Часовой пояс: Алматы, сейчас 14:00");
    }

    @Test
    void aZoneThatNoCityIsOfferedForIsCalledByItsOwnName() {
        SavedPartner north = fixtures.aPartner().saved();
        talk.as(north.owner()).start("settings").press("Часовой пояс").types("Europe/Madrid");
        talk.shows("Часовой пояс: Europe/Madrid, сейчас");
        talk.press("Часовой пояс").types("UTC+5").shows("Часовой пояс: +05:00, сейчас 14:00");
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
        talk.press("Настройки").shows("South, менеджер").press("Сменить кабинет");
        talk.isAt("menu", "menu").shows("North").offers("Команда").offersNot("Назад");
    }

    @Test
    void whoeverIsRemovedWhileTheyLookSeesTheirSettingsAndNoCabinet() {
        SwitchingPartner others = mock(SwitchingPartner.class);
        when(others.choices(any()))
                .thenReturn(List.of(
                        new Membership(MemberId.next(), Role.MANAGER, "North"),
                        new Membership(MemberId.next(), Role.MANAGER, "South")));
        Flow menu = () -> FlowDefinition.flow(FlowNames.MENU, 1)
                .step(
                        "menu",
                        s -> s.says("menu.command")
                                .button("settings", "menu.settings", b -> b.opens(FlowNames.SETTINGS)))
                .build();
        OwnSettings own = new OwnSettings(others, cities, words);
        Talk removed = Talk.with(
                menu,
                new NoticeChoiceFlow(mock(NoticeChoices.class), mock(ChoosingNotices.class)),
                new CabinetsFlow(own, others),
                new SettingsFlow(own, mock(ChangingSettings.class), cities));
        removed.in(Language.RU).start("settings").isAt("settings", "settings").shows("Язык: Русский");
        removed.showsNot("South").offersNot("Сменить кабинет");
    }
}
