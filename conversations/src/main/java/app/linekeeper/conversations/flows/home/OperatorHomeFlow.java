package app.linekeeper.conversations.flows.home;

import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.SetAside;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.order.ActivationState;
import app.linekeeper.domain.order.BeingActivated;
import app.linekeeper.domain.order.OrderRow;
import app.linekeeper.domain.overview.OperatorAtADesk;
import app.linekeeper.domain.partner.InvitingFirstOwner;
import app.linekeeper.domain.settlement.RetryingActivation;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The home of the vendor's staff: what was paid and is not active yet, partners to admit, accounts to free. */
@Component
final class OperatorHomeFlow implements Flow {

    /** More are counted and not shown: they are tried again by themselves. */
    private static final int SHOWN = 40;

    private static final Slot<ActivationState> STATE = Slot.of("state", ActivationState.class);

    private final BeingActivated waiting;
    private final RetryingActivation retrying;
    private final InvitingFirstOwner inviting;
    private final SetAside aside;
    private final OperatorAtADesk desk;

    OperatorHomeFlow(
            BeingActivated waiting,
            RetryingActivation retrying,
            InvitingFirstOwner inviting,
            SetAside aside,
            OperatorAtADesk desk) {
        this.waiting = waiting;
        this.retrying = retrying;
        this.inviting = inviting;
        this.aside = aside;
        this.desk = desk;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.OPERATOR_HOME, 1)
                .step("home", this::waiting, this::home)
                .step(
                        "retry",
                        this::order,
                        s -> s.says("operator_home.order", OperatorHomeFlow::said)
                                .button(
                                        "retry",
                                        "operator_home.retry",
                                        b -> b.primary().runs(this::retry).then("tried")))
                .step(
                        "tried",
                        turn -> turn.get(STATE),
                        s -> s.saysIf(state -> state == ActivationState.ACTIVE, "operator_home.active")
                                .saysIf(state -> state == ActivationState.PENDING, "operator_home.not_yet")
                                .saysIf(Waiting::cameBack, "operator_home.came_back")
                                .ends())
                .build();
    }

    private StepBuilder<Waiting> home(StepBuilder<Waiting> s) {
        return s.says("operator_home.home")
                .saysIf(Waiting::areSome, "operator_home.waiting", Waiting::count)
                .saysIf(Waiting::isNothing, "operator_home.all_active")
                .saysIf(Waiting::hasUnownedPartners, "operator_home.unowned", Waiting::unownedPartners)
                .saysIf(Waiting::hasUndelivered, "operator_home.undelivered", Waiting::undelivered)
                .saysIf(Waiting::hasTasks, "operator_home.tasks", Waiting::tasks)
                .choose(ORDER, Waiting::options, c -> c.then("retry"))
                .button("admit", "operator_home.admit", b -> b.primary().opens(AdmitPartnerFlow.NAME))
                .button(
                        "unowned",
                        "operator_home.to_unowned",
                        Waiting::unownedPartners,
                        b -> b.when(Waiting::hasUnownedPartners).opens(UnownedPartnersFlow.NAME))
                .button(
                        "undelivered",
                        "operator_home.to_undelivered",
                        Waiting::undelivered,
                        b -> b.when(Waiting::hasUndelivered).opens(UndeliveredFlow.NAME))
                .button("withdrawals", "operator_home.withdrawals", b -> b.opens(FlowNames.WITHDRAWALS))
                .button("payouts", "operator_home.payouts", b -> b.beside().opens(FlowNames.PAYOUTS))
                .button(
                        "agreements",
                        "operator_home.agreements",
                        b -> b.beside().opens(FlowNames.AGREEMENTS))
                .button("refund", "operator_home.refund", b -> b.opens(FlowNames.REFUND))
                .button("by_hand", "operator_home.by_hand", b -> b.beside().opens(FlowNames.BY_HAND))
                .button("free", "operator_home.free", b -> b.opens(FreeAccountFlow.NAME))
                .button("settings", "operator_home.settings", b -> b.opens(FlowNames.SETTINGS))
                .button("help", "operator_home.help", b -> b.beside().opens(FlowNames.HELP));
    }

    private Waiting waiting(Turn turn) {
        long partners = turn.need(inviting.howMany(turn.acting().member()));
        return new Waiting(oldest(turn), waiting.count(), partners, aside.pile().messages(), desk.tasks());
    }

    private List<OrderRow> oldest(Turn turn) {
        return turn.need(waiting.oldest(turn.acting().member(), SHOWN));
    }

    /** The order while it waits; empty once it does not. */
    private Optional<OrderRow> order(Turn turn) {
        return oldest(turn).stream()
                .filter(order -> order.id().equals(turn.get(ORDER)))
                .findFirst();
    }

    private static Text said(Optional<OrderRow> order, Text text) {
        return order.map(found -> Waiting.said(found, text)).orElseGet(() -> Text.of("operator_home.no_longer"));
    }

    private Outcome<Facts> retry(Turn turn, IdempotencyKey key) {
        return retrying.retry(turn.acting().member(), turn.get(ORDER))
                .map(state -> turn.facts().with(STATE, state));
    }
}
