package app.linekeeper.conversations.flows.document;

import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.conversations.telling.Sending;
import app.linekeeper.domain.document.NextAct;
import app.linekeeper.domain.document.OrderForAct;
import app.linekeeper.locales.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The screen after an act was asked for: which are on their way or here, and when the next one comes by itself, until it has.
 *
 * @param order how its acts stand by now; null where none was promised
 */
public record SentActs(Sending sending, @Nullable OrderForAct order) {

    static StepBuilder<SentActs> on(StepBuilder<SentActs> s) {
        return s.saysIf(sent -> sent.given() == 1, "order.act_coming", SentActs::given)
                .saysIf(sent -> sent.given() > 1, "order.acts_coming", SentActs::given)
                .saysIf(SentActs::isComeByNow, "order.act_came", SentActs::newest)
                .saysIf(SentActs::isPromised, "order.act_will_come", SentActs::next);
    }

    Turn turn() {
        return sending.turn();
    }

    /** One, where it was asked for before this was counted. */
    private int given() {
        return turn().find(AskingForAct.ACTS).orElse(1);
    }

    private Text given(Text text) {
        return sending.where(text).with("act", turn().get(AskingForAct.ACT_NUMBER));
    }

    private boolean isPromised() {
        return order != null && order.acts().next() != null;
    }

    /** Whether what was promised has been issued meanwhile. */
    private boolean isComeByNow() {
        return order != null
                && order.hasAct()
                && (order.acts().next() == null
                        || order.acts().next().day().isAfter(turn().get(AskingForAct.NEXT_ACT)));
    }

    private Text newest(Text text) {
        return sending.where(text)
                .with(
                        "act",
                        Objects.requireNonNull(Objects.requireNonNull(order).actNumber()));
    }

    private Text next(Text text) {
        NextAct next =
                Objects.requireNonNull(Objects.requireNonNull(order).acts().next());
        return text.with("day", next.day()).with("first", given() == 0 && !isComeByNow() ? "YES" : "NO");
    }
}
