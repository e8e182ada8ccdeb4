package app.linekeeper.conversations.flows.settings;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.person.ChangingSettings;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Language;
import org.springframework.stereotype.Component;

/** What a person chooses for themselves: language, time zone, and what they are told. */
@Component
final class SettingsFlow implements Flow {

    private static final Slot<Language> LANGUAGE = Slot.of("language", Language.class);
    private static final Slot<String> ZONE = Slot.text("zone");

    private final OwnSettings own;
    private final ChangingSettings changing;
    private final Cities cities;

    SettingsFlow(OwnSettings own, ChangingSettings changing, Cities cities) {
        this.own = own;
        this.changing = changing;
        this.cities = cities;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.SETTINGS, 2)
                .command("settings", "settings.command")
                .step(
                        "settings",
                        own::chosen,
                        s -> s.says("settings.settings", Chosen::all)
                                .saysIf(Chosen::hasSeveralMemberships, "settings.works_for", Chosen::worksFor)
                                .button("language", "settings.language", b -> b.then("language"))
                                .button("zone", "settings.zone", b -> b.beside().then("zone"))
                                .button(
                                        "notices",
                                        "settings.notices",
                                        b -> b.when(Chosen::isTold).opens(FlowNames.NOTICE_CHOICE))
                                .button(
                                        "switch",
                                        "settings.switch",
                                        b -> b.when(Chosen::hasSeveralMemberships)
                                                .opens(FlowNames.CABINETS)))
                .step(
                        "language",
                        s -> s.says("settings.which_language")
                                .choose(
                                        LANGUAGE,
                                        turn -> own.languages(),
                                        c -> c.runs(this::speak).then("settings")))
                .step(
                        "zone",
                        s -> s.says("settings.which_zone")
                                .choose(
                                        ZONE,
                                        turn -> cities.options(),
                                        c -> c.columns(2).runs(this::moveTo).then("settings"))
                                .asks(
                                        ZONE,
                                        (text, turn) -> Outcome.done(cities.zoneOf(text)),
                                        a -> a.runs(this::moveTo).then("settings")))
                .build();
    }

    private Outcome<Facts> speak(Turn turn, IdempotencyKey key) {
        return changing.language(turn.acting().person(), turn.get(LANGUAGE)).map(chosen -> Facts.none());
    }

    private Outcome<Facts> moveTo(Turn turn, IdempotencyKey key) {
        return changing.zone(turn.acting().person(), turn.get(ZONE)).map(chosen -> Facts.none());
    }
}
