package app.linekeeper.conversations.flows.document;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.Deliveries;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.document.RequestingAct;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import org.springframework.stereotype.Component;

/** An order's card: what it is about, where its money stands, and its act, which comes into the chat when asked for. */
@Component
final class OrderFlow implements Flow {

    private static final Slot<String> ACT_NUMBER = Slot.text("act_number");

    private final OrderWords words;
    private final RequestingAct requesting;
    private final Deliveries deliveries;

    OrderFlow(OrderWords words, RequestingAct requesting, Deliveries deliveries) {
        this.words = words;
        this.requesting = requesting;
        this.deliveries = deliveries;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.ORDER, 1)
                .takes(ORDER)
                .step("card", this::card)
                .step(
                        "sent",
                        s -> s.says("order.act_coming", (text, turn) -> text.with("act", turn.get(ACT_NUMBER)))
                                .button("order", "order.back_to_order")
                                .then("card")
                                .beside("documents", "order.documents")
                                .opens(FlowNames.DOCUMENTS))
                .build();
    }

    private StepBuilder card(StepBuilder s) {
        return s.says("order.card", words::order)
                .says("order.state", words::state)
                .saysIf(words::seesAct, "order.act", words::act)
                .button("pay", "order.pay", words::sum)
                .primary()
                .when(words::mayPay)
                .opens(FlowNames.PAY, turn -> turn.facts().only(ORDER))
                .button("act", "order.act_get", words::asking)
                .primary()
                .when(words::canHaveAct)
                .runs(this::request)
                .then("sent")
                .button("requisites", "order.requisites")
                .when(words::lacksRequisites)
                .opens(FlowNames.REQUISITES, turn -> Facts.of(COMPANY, words.payer(turn)))
                .button("again", "order.again")
                .when(words::isBeingActivated)
                .stays()
                .button("client", "order.client")
                .opens(FlowNames.CLIENT, turn -> Facts.of(CLIENT, words.client(turn)));
    }

    /** The same act however often it is asked for; the file comes each time. */
    private Outcome<Facts> request(Turn turn, IdempotencyKey key) {
        return requesting.request(turn.acting().member(), turn.get(ORDER)).map(act -> {
            deliveries.act(turn.chat(), act.id(), turn.language());
            return turn.facts().with(ACT_NUMBER, act.number());
        });
    }
}
