package app.linekeeper.conversations.flows.document;

import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.domain.document.OrderActs;
import app.linekeeper.domain.document.OrderForAct;
import app.linekeeper.locales.Text;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What an order's card says of its acts, and whether there is something to ask for. */
record ActsSheet(OrderForAct order) {

    /** The paragraphs of a card, where it shows acts. */
    static <M> StepBuilder<M> on(StepBuilder<M> s, Function<M, @Nullable ActsSheet> acts) {
        return s.saysIf(
                        when(acts, ActsSheet::isWorded),
                        "order.act",
                        (card, text) -> of(acts, card).act(text))
                .saysIf(
                        when(acts, ActsSheet::canHaveMore),
                        "order.acts_due",
                        (card, text) -> of(acts, card).due(text))
                .saysIf(
                        when(acts, ActsSheet::awaitsFirst),
                        "order.act_later",
                        (card, text) -> of(acts, card).next(text))
                .saysIf(
                        when(acts, ActsSheet::awaitsAnother),
                        "order.act_next",
                        (card, text) -> of(acts, card).next(text));
    }

    private static <M> Predicate<M> when(Function<M, @Nullable ActsSheet> acts, Predicate<ActsSheet> says) {
        return card -> {
            ActsSheet sheet = acts.apply(card);
            return sheet != null && says.test(sheet);
        };
    }

    private static <M> ActsSheet of(Function<M, @Nullable ActsSheet> acts, M card) {
        return Objects.requireNonNull(acts.apply(card));
    }

    /** Whether asking brings something, now or on its day. */
    boolean mayAsk() {
        return order.canHaveAct() || order.isTooEarly() && !order.acts().isAwaited();
    }

    private boolean isWorded() {
        return !order.isTooEarly();
    }

    private boolean canHaveMore() {
        return order.hasAct() && order.refusal() == null && order.acts().due() > 0;
    }

    private boolean awaitsFirst() {
        return order.isTooEarly();
    }

    private boolean awaitsAnother() {
        return !order.isTooEarly() && order.acts().next() != null;
    }

    private Text act(Text text) {
        if (order.refusal() != null) {
            return text.with("act", order.refusal().text());
        }
        return text.with(
                "act",
                order.actNumber() == null
                        ? Text.of("order.act_possible")
                        : issued(order.acts().inForce()).with("act", order.actNumber()));
    }

    private static Text issued(int acts) {
        return acts == 1
                ? Text.of("order.act_issued")
                : Text.of("order.acts_issued").with("n", acts);
    }

    private Text due(Text text) {
        return text.with("n", order.acts().due());
    }

    private Text next(Text text) {
        OrderActs acts = order.acts();
        return text.with("day", Objects.requireNonNull(acts.next()).day())
                .with("awaited", acts.isAwaited() ? "YES" : "NO");
    }

    /** What the button says that asks. */
    Text asking(Text text) {
        if (order.isTooEarly()) {
            return Text.of("order.act_wish");
        }
        return order.hasAct() && order.acts().due() == 0 ? Text.of("order.act_again") : text;
    }
}
