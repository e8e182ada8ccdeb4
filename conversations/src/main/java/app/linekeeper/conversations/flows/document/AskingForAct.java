package app.linekeeper.conversations.flows.document;

import static app.linekeeper.conversations.flow.CommonSlots.ORDER;

import app.linekeeper.conversations.Deliveries;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.document.RequestingAct;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Text;
import org.springframework.stereotype.Component;

/** Gets the act of the order at hand into the chat: the same act however often it is asked for. */
@Component
public class AskingForAct {

    private static final Slot<String> ACT_NUMBER = Slot.text("act_number");

    private final RequestingAct requesting;
    private final ElectronicOriginal original;
    private final Deliveries deliveries;

    AskingForAct(RequestingAct requesting, ElectronicOriginal original, Deliveries deliveries) {
        this.requesting = requesting;
        this.original = original;
        this.deliveries = deliveries;
    }

    /** Run by a button; refused as {@link RequestingAct#request}. */
    public Outcome<Facts> request(Turn turn, IdempotencyKey key) {
        return requesting.request(turn.acting().member(), turn.get(ORDER)).map(act -> {
            deliveries.document(turn.chat(), act.id());
            return original.noted(turn.facts().with(ACT_NUMBER, act.number()), act);
        });
    }

    /** Which act is on its way, once it was asked for. */
    public Text number(Turn turn, Text text) {
        return text.with("act", turn.get(ACT_NUMBER));
    }
}
