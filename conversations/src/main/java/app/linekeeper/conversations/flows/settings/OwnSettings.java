package app.linekeeper.conversations.flows.settings;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.notice.choice.NoticeTopic;
import app.linekeeper.domain.partner.SwitchingPartner;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a person has chosen, and could choose. */
@Component
final class OwnSettings {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final SwitchingPartner switching;
    private final Cities cities;
    private final Words words;

    OwnSettings(SwitchingPartner switching, Cities cities, Words words) {
        this.switching = switching;
        this.cities = cities;
        this.words = words;
    }

    Chosen chosen(Turn turn) {
        return new Chosen(
                ownName(turn.language()),
                cities.nameOf(turn.zone()),
                CLOCK.format(LocalTime.ofInstant(turn.clock().instant(), turn.zone())),
                memberships(turn),
                !NoticeTopic.of(turn.acting().role()).isEmpty());
    }

    Memberships memberships(Turn turn) {
        return new Memberships(
                switching.choices(turn.acting().member()), turn.acting().member());
    }

    List<Option<Language>> languages() {
        return List.of(Language.values()).stream()
                .map(language -> Option.of(language, ownName(language)))
                .toList();
    }

    /** Every language is named in itself, so that whoever is lost finds home. */
    private String ownName(Language language) {
        return words.plain(Text.of("settings.own_name"), language);
    }
}
