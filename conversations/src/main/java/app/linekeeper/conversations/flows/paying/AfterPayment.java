package app.linekeeper.conversations.flows.paying;

import static app.linekeeper.conversations.flow.CommonSlots.ORDER;

import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.conversations.flows.document.AskingForAct;
import app.linekeeper.conversations.flows.document.SentActs;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.shared.Reason;
import org.springframework.stereotype.Component;

/** The steps of an order that was paid: what runs now, what came back, and its act. */
@Component
final class AfterPayment {

    private final AskingForAct acts;
    private final RenewingByItself switching;

    AfterPayment(AskingForAct acts, RenewingByItself switching) {
        this.acts = acts;
        this.switching = switching;
    }

    StepBuilder<Paid> paid(StepBuilder<Paid> s) {
        return s.livesBy(Paid::topic)
                .remains(Paid::isPaid, "pay.stays_paid", Paid::order)
                .saysIf(Paid::isActive, "pay.done", Paid::running)
                .saysIf(Paid::isPending, "pay.pending", Paid::order)
                .saysIf(Paid::isGivenBack, "pay.given_back", Paid::givenBack)
                .says("pay.taken", Paid::taken)
                .saysIf(Paid::actCame, "pay.act_came", Paid::cameAct)
                .saysIf(Paid::actComesLater, "pay.act_comes")
                .saysIf(Paid::actWillCome, "order.act_will_come", Paid::comingAct)
                .saysIf(Paid::renewsByItself, "pay.renews_itself")
                .button(
                        "act",
                        "pay.act",
                        b -> b.primary()
                                .needs(Permission.TAKE_DOCUMENTS)
                                .when(Paid::mayHaveAct)
                                .runs(acts::request)
                                .noBack()
                                .then("act"))
                .button(
                        "order",
                        "order.back_to_order",
                        b -> b.afterRefusal(Reason.ACT_REQUISITES).opens(FlowNames.ORDER, ORDER))
                .button(
                        "by_itself",
                        "pay.renew_by_itself",
                        b -> b.needs(Permission.PAY)
                                .when(Paid::mayRenewByItself)
                                .runs(switching::switchOn)
                                .stays())
                .button("again", "pay.again", b -> b.when(Paid::isPending).stays())
                .button("lines", "pay.lines", b -> b.when(Paid::isTheirClient).opensWith(FlowNames.LINES, Paid::client))
                .ends();
    }

    SentActs sent(Turn turn) {
        return acts.sent(turn);
    }

    StepBuilder<SentActs> act(StepBuilder<SentActs> s) {
        return acts.answer(s)
                .button("order", "order.back_to_order", b -> b.opens(FlowNames.ORDER, ORDER))
                .ends();
    }
}
