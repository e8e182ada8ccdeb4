package app.linekeeper.conversations.flows.document;

import static app.linekeeper.conversations.flow.CommonSlots.ORDER;

import app.linekeeper.conversations.Deliveries;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.document.Act;
import app.linekeeper.domain.document.NextAct;
import app.linekeeper.domain.document.wish.WishingForActs;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gets the acts of the order at hand into the chat: now, or on the day on which they can be had. */
@Component
public class AskingForAct {

    private static final Slot<String> ACT_NUMBER = Slot.text("act_number");
    private static final Slot<Integer> ACTS = Slot.number("acts");
    private static final Slot<LocalDate> NEXT_ACT = Slot.date("next_act");

    private final WishingForActs wishing;
    private final ElectronicOriginal original;
    private final Deliveries deliveries;

    AskingForAct(WishingForActs wishing, ElectronicOriginal original, Deliveries deliveries) {
        this.wishing = wishing;
        this.original = original;
        this.deliveries = deliveries;
    }

    /** Run by a button; refused as {@link WishingForActs#ask}. */
    public Outcome<Facts> request(Turn turn, IdempotencyKey key) {
        return wishing.ask(turn.acting().member(), turn.get(ORDER)).map(asked -> {
            List<Act> acts = asked.given();
            acts.forEach(act -> deliveries.document(turn.chat(), act.id()));
            Facts facts = turn.facts()
                    .with(ACTS, acts.size())
                    .with(ACT_NUMBER, acts.stream().map(Act::number).collect(Collectors.joining(", ")));
            NextAct next = asked.next();
            return original.noted(next == null ? facts : facts.with(NEXT_ACT, next.day()), acts);
        });
    }

    /** Which acts are on their way, and when the next one comes. */
    public StepBuilder<Turn> answer(StepBuilder<Turn> s) {
        return s.saysIf(turn -> acts(turn) == 1, "order.act_coming", AskingForAct::numbers)
                .saysIf(turn -> acts(turn) > 1, "order.acts_coming", AskingForAct::numbers)
                .saysIf(turn -> turn.has(NEXT_ACT), "order.act_will_come", AskingForAct::next);
    }

    /** One, where it was asked for before this was counted. */
    private static int acts(Turn turn) {
        return turn.find(ACTS).orElse(1);
    }

    private static Text numbers(Turn turn, Text text) {
        return text.with("act", turn.get(ACT_NUMBER));
    }

    private static Text next(Turn turn, Text text) {
        return text.with("day", turn.get(NEXT_ACT)).with("first", acts(turn) == 0 ? "YES" : "NO");
    }
}
