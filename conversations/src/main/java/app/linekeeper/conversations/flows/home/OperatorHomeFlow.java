package app.linekeeper.conversations.flows.home;

import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Filling;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.order.ActivationState;
import app.linekeeper.domain.order.BeingActivated;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OrderRow;
import app.linekeeper.domain.payment.RetryingActivation;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/** The home of the vendor's staff: what was paid and is not active yet, and new partners to admit. */
@Component
final class OperatorHomeFlow implements Flow {

    /** More are counted and not shown: they are tried again by themselves. */
    private static final int SHOWN = 40;

    private static final Slot<ActivationState> STATE = Slot.of("state", ActivationState.class);

    private final BeingActivated waiting;
    private final RetryingActivation retrying;

    OperatorHomeFlow(BeingActivated waiting, RetryingActivation retrying) {
        this.waiting = waiting;
        this.retrying = retrying;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.OPERATOR_HOME, 1)
                .step(
                        "home",
                        s -> s.says("operator_home.home")
                                .saysIf(turn -> count(turn) > 0, "operator_home.waiting", this::count)
                                .saysIf(turn -> count(turn) == 0, "operator_home.all_active", Filling.NONE)
                                .choose(ORDER, this::orders)
                                .then("retry")
                                .button("admit", "operator_home.admit")
                                .primary()
                                .opens(AdmitPartnerFlow.NAME)
                                .button("settings", "operator_home.settings")
                                .opens(FlowNames.SETTINGS)
                                .beside("help", "operator_home.help")
                                .opens(FlowNames.HELP))
                .step(
                        "retry",
                        s -> s.says("operator_home.order", this::order)
                                .button("retry", "operator_home.retry")
                                .primary()
                                .runs(this::retry)
                                .then("tried"))
                .step(
                        "tried",
                        s -> s.saysIf(OperatorHomeFlow::isActive, "operator_home.active", Filling.NONE)
                                .saysIf(turn -> !isActive(turn), "operator_home.not_yet", Filling.NONE)
                                .ends())
                .build();
    }

    private long count(Turn turn) {
        return turn.once("count", waiting::count);
    }

    private Text count(Text text, Turn turn) {
        return text.with("n", count(turn));
    }

    private List<Option<OrderId>> orders(Turn turn) {
        return turn.need(waiting.oldest(turn.acting().member(), SHOWN)).stream()
                .map(OperatorHomeFlow::option)
                .toList();
    }

    private static Option<OrderId> option(OrderRow order) {
        return Option.of(order.id(), said(Text.of("operator_home.one"), order));
    }

    private static Text said(Text text, OrderRow order) {
        return text.with("number", order.number())
                .with("client", order.clientName())
                .with("sum", order.sum());
    }

    private Text order(Text text, Turn turn) {
        return turn.need(waiting.oldest(turn.acting().member(), SHOWN)).stream()
                .filter(order -> order.id().equals(turn.get(ORDER)))
                .findFirst()
                .map(order -> said(text, order))
                .orElseGet(() -> Text.of("operator_home.active"));
    }

    private Outcome<Facts> retry(Turn turn, IdempotencyKey key) {
        return retrying.retry(turn.acting().member(), turn.get(ORDER))
                .map(state -> turn.facts().with(STATE, state));
    }

    private static boolean isActive(Turn turn) {
        return turn.get(STATE) == ActivationState.ACTIVE;
    }
}
