package app.linekeeper.conversations.flows.settings;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Membership;
import app.linekeeper.domain.partner.SwitchingPartner;
import app.linekeeper.domain.person.ChangingSettings;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a person chooses for themselves: language, time zone, and for whom they work now. */
@Component
final class SettingsFlow implements Flow {

    private static final Slot<Language> LANGUAGE = Slot.of("language", Language.class);
    private static final Slot<String> ZONE = Slot.text("zone");
    private static final Slot<MemberId> MEMBERSHIP = Slot.id("membership", MemberId::parse);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final ChangingSettings changing;
    private final SwitchingPartner switching;
    private final Cities cities;
    private final Words words;

    SettingsFlow(ChangingSettings changing, SwitchingPartner switching, Cities cities, Words words) {
        this.changing = changing;
        this.switching = switching;
        this.cities = cities;
        this.words = words;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.SETTINGS, 1)
                .command("settings", "settings.command")
                .step(
                        "settings",
                        s -> s.says("settings.settings", this::present)
                                .saysIf(this::hasSeveral, "settings.works_for", this::worksFor)
                                .button("language", "settings.language")
                                .then("language")
                                .beside("zone", "settings.zone")
                                .then("zone")
                                .button("switch", "settings.switch")
                                .when(this::hasSeveral)
                                .then("switch"))
                .step(
                        "language",
                        s -> s.says("settings.which_language")
                                .choose(LANGUAGE, turn -> languages())
                                .runs(this::speak)
                                .then("settings"))
                .step(
                        "zone",
                        s -> s.says("settings.which_zone")
                                .choose(ZONE, turn -> cities.options())
                                .columns(2)
                                .asks(ZONE, (text, turn) -> Outcome.done(cities.zoneOf(text)))
                                .runs(this::moveTo)
                                .then("settings"))
                .step(
                        "switch",
                        s -> s.says("settings.which_membership")
                                .choose(MEMBERSHIP, this::others)
                                .runs(this::switchTo)
                                .noBack()
                                .opens(FlowNames.MENU))
                .build();
    }

    private Text present(Text text, Turn turn) {
        return text.with("language", ownName(turn.language()))
                .with("zone", cities.nameOf(turn.zone()))
                .with("time", CLOCK.format(LocalTime.ofInstant(turn.clock().instant(), turn.zone())));
    }

    private Outcome<Facts> speak(Turn turn, IdempotencyKey key) {
        return changing.language(turn.acting().person(), turn.get(LANGUAGE)).map(chosen -> Facts.none());
    }

    private Outcome<Facts> moveTo(Turn turn, IdempotencyKey key) {
        return changing.zone(turn.acting().person(), turn.get(ZONE)).map(chosen -> Facts.none());
    }

    private Outcome<Facts> switchTo(Turn turn, IdempotencyKey key) {
        return switching.to(turn.acting().member(), turn.get(MEMBERSHIP)).map(acting -> Facts.none());
    }

    private List<Option<Language>> languages() {
        return List.of(Language.values()).stream()
                .map(language -> Option.of(language, ownName(language)))
                .toList();
    }

    /** Every language is named in itself, so that whoever is lost finds home. */
    private String ownName(Language language) {
        return words.plain(Text.of("settings.own_name"), language);
    }

    private boolean hasSeveral(Turn turn) {
        return memberships(turn).size() > 1;
    }

    private Text worksFor(Text text, Turn turn) {
        return memberships(turn).stream()
                .filter(one -> one.member().equals(turn.acting().member()))
                .findFirst()
                .map(one -> Memberships.said(text, one))
                .orElseThrow();
    }

    private List<Option<MemberId>> others(Turn turn) {
        return memberships(turn).stream()
                .filter(one -> !one.member().equals(turn.acting().member()))
                .map(one -> Option.of(one.member(), Memberships.said(Text.of("settings.membership"), one)))
                .toList();
    }

    private List<Membership> memberships(Turn turn) {
        return turn.once("memberships", () -> switching.choices(turn.acting().member()));
    }
}
