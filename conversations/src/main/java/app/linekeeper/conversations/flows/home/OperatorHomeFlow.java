package app.linekeeper.conversations.flows.home;

import static app.linekeeper.conversations.flow.CommonSlots.TYPED;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.SetAside;
import app.linekeeper.conversations.flow.Answers;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.bank.UnmatchedLines;
import app.linekeeper.domain.desk.StuckOrders;
import app.linekeeper.domain.overview.OperatorAtADesk;
import app.linekeeper.domain.partner.InvitingFirstOwner;
import app.linekeeper.domain.shared.MemberId;
import org.springframework.stereotype.Component;

/** The home of the vendor's staff: what waits for them, and whatever is typed is searched for. */
@Component
final class OperatorHomeFlow implements Flow {

    private static final int LONGEST = 300;

    private final StuckOrders stuck;
    private final InvitingFirstOwner inviting;
    private final SetAside aside;
    private final OperatorAtADesk desk;
    private final UnmatchedLines bank;

    OperatorHomeFlow(
            StuckOrders stuck, InvitingFirstOwner inviting, SetAside aside, OperatorAtADesk desk, UnmatchedLines bank) {
        this.stuck = stuck;
        this.inviting = inviting;
        this.aside = aside;
        this.desk = desk;
        this.bank = bank;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.OPERATOR_HOME, 2)
                .step("home", this::waiting, this::home)
                .build();
    }

    private StepBuilder<Waiting> home(StepBuilder<Waiting> s) {
        return s.says("operator_home.home")
                .saysIf(Waiting::areSome, "operator_home.waiting", Waiting::count)
                .saysIf(Waiting::isNothing, "operator_home.all_active")
                .saysIf(Waiting::hasUnownedPartners, "operator_home.unowned", Waiting::unownedPartners)
                .saysIf(Waiting::hasUndelivered, "operator_home.undelivered", Waiting::undelivered)
                .saysIf(Waiting::hasTasks, "operator_home.tasks", Waiting::tasks)
                .saysIf(Waiting::wereCalledOff, "operator_home.called_off", Waiting::calledOff)
                .says("operator_home.search")
                .asks(TYPED, Answers.line(LONGEST), a -> a.opens(FlowNames.FIND, TYPED))
                .button("find", "operator_home.find", b -> b.primary().opens(FlowNames.FIND))
                .button("stuck", "operator_home.stuck", b -> b.beside().opens(FlowNames.STUCK_ORDERS))
                .button("admit", "operator_home.admit", b -> b.opens(AdmitPartnerFlow.NAME))
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
                .button("bank", "operator_home.to_bank", Waiting::payments, b -> b.opens(FlowNames.BANK))
                .button("withdrawals", "operator_home.withdrawals", b -> b.opens(FlowNames.WITHDRAWALS))
                .button("payouts", "operator_home.payouts", b -> b.beside().opens(FlowNames.PAYOUTS))
                .button("agreements", "operator_home.agreements", b -> b.opens(FlowNames.AGREEMENTS))
                .button("cards", "operator_home.cards", b -> b.beside().opens(FlowNames.DESK_CARDS))
                .button("refund", "operator_home.refund", b -> b.opens(FlowNames.REFUND))
                .button("by_hand", "operator_home.by_hand", b -> b.beside().opens(FlowNames.BY_HAND))
                .button("free", "operator_home.free", b -> b.opens(FreeAccountFlow.NAME))
                .button("broadcasts", "operator_home.broadcasts", b -> b.opens(FlowNames.BROADCASTS))
                .button(
                        "deliveries",
                        "operator_home.deliveries",
                        b -> b.beside().opens(UndeliveredFlow.NAME))
                .button("settings", "operator_home.settings", b -> b.opens(FlowNames.SETTINGS))
                .button("help", "operator_home.help", b -> b.beside().opens(FlowNames.HELP))
                .button(
                        "other_cabinet",
                        "menu.other_cabinet",
                        Waiting::cabinets,
                        b -> b.when(Waiting::hasOtherCabinets).opens(FlowNames.CABINETS));
    }

    private Waiting waiting(Turn turn) {
        MemberId operator = turn.acting().member();
        return new Waiting(
                turn.need(stuck.counts(operator)),
                turn.need(inviting.howMany(operator)),
                aside.pile().messages(),
                turn.need(bank.howMany(operator)),
                desk.tasks(),
                turn.visitor().elsewhere().size());
    }
}
