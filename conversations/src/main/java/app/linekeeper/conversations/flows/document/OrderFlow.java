package app.linekeeper.conversations.flows.document;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.StepBuilder;
import org.springframework.stereotype.Component;

/** An order's card: what it is about, where its money stands, and its act, which comes into the chat when asked for. */
@Component
final class OrderFlow implements Flow {

    private final OrderWords words;
    private final AskingForAct acts;

    OrderFlow(OrderWords words, AskingForAct acts) {
        this.words = words;
        this.acts = acts;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.ORDER, 1)
                .takes(ORDER)
                .step("card", this::card)
                .step(
                        "sent",
                        s -> s.says("order.act_coming", acts::number)
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
                .runs(acts::request)
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
}
