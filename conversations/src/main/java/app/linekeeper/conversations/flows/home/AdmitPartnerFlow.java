package app.linekeeper.conversations.flows.home;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.conversations.flows.link.ShowingLink;
import app.linekeeper.conversations.flows.link.ShownLink;
import app.linekeeper.domain.partner.AdmittingPartner;
import app.linekeeper.domain.partner.Level;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Name;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.locales.Text;
import java.util.Currency;
import java.util.List;
import org.springframework.stereotype.Component;

/** An operator admits a partner and gets the link for its first owner. */
@Component
final class AdmitPartnerFlow implements Flow {

    static final String NAME = "admit_partner";

    private static final Slot<String> CALLED = Slot.text("called");
    private static final Slot<Region> REGION = Slot.of("region", Region.class);
    private static final Slot<Currency> CURRENCY = Slot.id("currency", Currency::getInstance);
    private static final Slot<Level> LEVEL = Slot.of("level", Level.class);

    private final AdmittingPartner admitting;
    private final ShowingLink showing;

    AdmitPartnerFlow(AdmittingPartner admitting, ShowingLink showing) {
        this.admitting = admitting;
        this.showing = showing;
    }

    @Override
    public FlowDefinition define() {
        return flow(NAME, 2)
                .step(
                        "name",
                        s -> s.says("admit_partner.name")
                                .asks(CALLED, (text, turn) -> Name.parse(text), a -> a.then("region")))
                .step(
                        "region",
                        s -> s.says("admit_partner.region", AdmitPartnerFlow::chosen)
                                .choose(REGION, turn -> AdmissionTexts.regions(), c -> c.then("currency")))
                .step(
                        "currency",
                        s -> s.says("admit_partner.currency")
                                .choose(
                                        CURRENCY,
                                        AdmitPartnerFlow::currencies,
                                        c -> c.passIfOnly().then("level")))
                .step(
                        "level",
                        s -> s.says("admit_partner.level")
                                .choose(LEVEL, turn -> AdmissionTexts.levels(), c -> c.then("confirm")))
                .step(
                        "confirm",
                        s -> s.says("admit_partner.confirm", AdmitPartnerFlow::settled)
                                .button(
                                        "admit",
                                        "admit_partner.admit",
                                        AdmitPartnerFlow::chosen,
                                        b -> b.primary()
                                                .runs(this::admit)
                                                .noBack()
                                                .then("link")))
                .step("link", showing::shown, s -> showing.screen(s.says("admit_partner.admitted", ShownLink::said)))
                .build();
    }

    private static List<Option<Currency>> currencies(Turn turn) {
        return turn.get(REGION).currencies().stream()
                .map(currency -> Option.of(currency, currency.getCurrencyCode()))
                .toList();
    }

    private static Text chosen(Turn turn, Text text) {
        return text.with("name", turn.get(CALLED));
    }

    private static Text settled(Turn turn, Text text) {
        return chosen(turn, text)
                .with("region", AdmissionTexts.named(turn.get(REGION)))
                .with("currency", turn.get(CURRENCY).getCurrencyCode())
                .with("level", AdmissionTexts.named(turn.get(LEVEL)));
    }

    private Outcome<Facts> admit(Turn turn, IdempotencyKey key) {
        return showing.make(
                turn,
                () -> admitting.admit(
                        turn.acting().member(),
                        turn.get(CALLED),
                        turn.get(REGION),
                        turn.get(CURRENCY),
                        turn.get(LEVEL)));
    }
}
