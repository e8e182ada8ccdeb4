package app.linekeeper.conversations.flows.home;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.Reading;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.conversations.flows.link.LinkFlow;
import app.linekeeper.conversations.flows.link.ShowingLink;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.partner.InvitingFirstOwner;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.locales.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/** An operator sees which partners nobody owns yet, and the link by which the first owner is to come (rule 38). */
@Component
final class UnownedPartnersFlow implements Flow {

    static final String NAME = "unowned_partners";

    /** The newest ones; of older ones an operator hears. */
    private static final int SHOWN = 40;

    private static final Slot<PartnerId> PARTNER = Slot.id("partner", PartnerId::parse);

    private final InvitingFirstOwner inviting;
    private final ShowingLink showing;
    private final Reading<Integer, List<UnownedPartner>> newest = Reading.of(this::read);

    UnownedPartnersFlow(InvitingFirstOwner inviting, ShowingLink showing) {
        this.inviting = inviting;
        this.showing = showing;
    }

    @Override
    public FlowDefinition define() {
        return flow(NAME, 1)
                .needs(Permission.OPERATE)
                .step(
                        "partners",
                        this::newest,
                        s -> s.saysIf(UnownedPartnersFlow::areSome, "unowned_partners.pick")
                                .saysIf(List::isEmpty, "unowned_partners.none")
                                .saysIf(
                                        UnownedPartnersFlow::areMore,
                                        "unowned_partners.newest",
                                        UnownedPartnersFlow::count)
                                .choose(PARTNER, UnownedPartner::options, c -> c.then("which")))
                .fork(
                        "which",
                        this::one,
                        f -> f.to("offer", UnownedPartner::hasNoLink).opensWith(LinkFlow.NAME, UnownedPartner::link))
                .step(
                        "offer",
                        this::one,
                        s -> s.says("unowned_partners.offer", UnownedPartner::said)
                                .button(
                                        "make",
                                        "unowned_partners.make",
                                        b -> b.primary().runs(this::make).then("link")))
                .step("link", showing::shown, showing::screen)
                .build();
    }

    private static boolean areSome(List<UnownedPartner> partners) {
        return !partners.isEmpty();
    }

    private static boolean areMore(List<UnownedPartner> partners) {
        return partners.size() == SHOWN;
    }

    private static Text count(List<UnownedPartner> partners, Text text) {
        return text.with("n", partners.size());
    }

    private List<UnownedPartner> newest(Turn turn) {
        return newest.of(turn, SHOWN);
    }

    private List<UnownedPartner> read(Turn turn, int atMost) {
        return turn.need(inviting.awaited(turn.acting().member(), atMost)).stream()
                .map(partner -> new UnownedPartner(partner, turn.zone()))
                .toList();
    }

    private UnownedPartner one(Turn turn) {
        Outcome<UnownedPartner> found = newest(turn).stream()
                .filter(one -> one.partner().id().equals(turn.get(PARTNER)))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome());
        return turn.need(found);
    }

    private Outcome<Facts> make(Turn turn, IdempotencyKey key) {
        return showing.make(turn, () -> inviting.anew(turn.acting().member(), turn.get(PARTNER)));
    }
}
