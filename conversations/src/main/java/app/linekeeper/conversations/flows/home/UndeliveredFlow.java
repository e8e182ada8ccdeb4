package app.linekeeper.conversations.flows.home;

import static app.linekeeper.conversations.flow.CommonSlots.PARTNER;
import static app.linekeeper.conversations.flow.CommonSlots.TYPED;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.DeliveryStates;
import app.linekeeper.conversations.SetAside;
import app.linekeeper.conversations.flow.Answers;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.person.PersonId;
import app.linekeeper.domain.reach.FindingPerson;
import app.linekeeper.domain.reach.KnownPerson;
import app.linekeeper.domain.reach.UnreachedPartner;
import app.linekeeper.domain.reach.UnreachedPartners;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.locales.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * An operator sees what was delivered to whom and what was not, lets it be sent again once its reason is gone, and finds
 * the partners nobody of which can be reached (rule 33).
 */
@Component
final class UndeliveredFlow implements Flow {

    static final String NAME = "undelivered";

    private static final int SHOWN = 40;
    private static final int NEWEST = 15;
    private static final int LONGEST = 300;
    private static final Slot<Integer> SENT = Slot.number("sent");
    private static final Slot<PersonId> PERSON = Slot.id("person", PersonId::parse);

    private final SetAside aside;
    private final DeliveryStates states;
    private final FindingPerson finding;
    private final UnreachedPartners unreached;

    UndeliveredFlow(SetAside aside, DeliveryStates states, FindingPerson finding, UnreachedPartners unreached) {
        this.aside = aside;
        this.states = states;
        this.finding = finding;
        this.unreached = unreached;
    }

    @Override
    public FlowDefinition define() {
        return flow(NAME, 2)
                .needs(Permission.OPERATE)
                .step("pile", this::desk, this::pile)
                .step(
                        "sent",
                        s -> s.says("undelivered.sent", (turn, text) -> text.with("n", turn.get(SENT)))
                                .ends())
                .step(
                        "found",
                        this::found,
                        s -> asked(s.saysIf(people -> !people.isEmpty(), "undelivered.found")
                                .saysIf(List::isEmpty, "undelivered.nobody")
                                .choose(
                                        PERSON,
                                        people -> people.stream()
                                                .map(DeliveriesTo::option)
                                                .toList(),
                                        c -> c.then("person"))))
                .step(
                        "person",
                        this::person,
                        s -> asked(s.says("undelivered.person", DeliveriesTo::known)
                                .saysIf(DeliveriesTo::isUnreachable, "undelivered.blocked")
                                .saysIf(DeliveriesTo::hasSome, "undelivered.rows", DeliveriesTo::rows)
                                .saysIf(DeliveriesTo::hasNone, "undelivered.no_rows")))
                .step(
                        "unreached",
                        this::unreached,
                        s -> s.saysIf(partners -> !partners.isEmpty(), "undelivered.unreached")
                                .saysIf(List::isEmpty, "undelivered.all_reached")
                                .choose(
                                        PARTNER,
                                        UndeliveredFlow::options,
                                        c -> c.opens(FlowNames.DESK_PARTNER, PARTNER)))
                .build();
    }

    private StepBuilder<DeliveryDesk> pile(StepBuilder<DeliveryDesk> s) {
        return asked(s.saysIf(DeliveryDesk::isNothingOpen, "undelivered.none")
                        .saysIf(DeliveryDesk::isSomethingOpen, "undelivered.counts", DeliveryDesk::counts)
                        .saysIf(DeliveryDesk::areSomeAside, "undelivered.pile", DeliveryDesk::aside)
                        .says("undelivered.ask"))
                .button(
                        "again",
                        "undelivered.again",
                        b -> b.primary()
                                .when(DeliveryDesk::areSomeAside)
                                .runs(this::tryAgain)
                                .noBack()
                                .then("sent"))
                .button("unreached", "undelivered.to_unreached", b -> b.then("unreached"));
    }

    private static <M> StepBuilder<M> asked(StepBuilder<M> s) {
        return s.asks(TYPED, Answers.line(LONGEST), a -> a.then("found"));
    }

    private static List<Option<PartnerId>> options(List<UnreachedPartner> partners) {
        return partners.stream()
                .map(partner -> Option.of(
                        partner.id(),
                        Text.of("undelivered.unreached_one")
                                .with("name", partner.name())
                                .with("n", partner.people())))
                .toList();
    }

    private DeliveryDesk desk(Turn turn) {
        return new DeliveryDesk(new UndeliveredPile(aside.pile(), turn.zone()), states.open());
    }

    private List<KnownPerson> found(Turn turn) {
        return turn.need(finding.by(turn.acting().member(), turn.get(TYPED), SHOWN));
    }

    private DeliveriesTo person(Turn turn) {
        KnownPerson person = turn.need(finding.one(turn.acting().member(), turn.get(PERSON)));
        return new DeliveriesTo(person, states.to(person.telegramId(), NEWEST), turn.zone());
    }

    private List<UnreachedPartner> unreached(Turn turn) {
        return turn.need(unreached.of(turn.acting().member(), SHOWN));
    }

    private Outcome<Facts> tryAgain(Turn turn, IdempotencyKey key) {
        return Outcome.done(turn.facts().with(SENT, aside.tryAgain()));
    }
}
