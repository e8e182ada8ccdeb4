package app.linekeeper.domain.pack;

import app.linekeeper.domain.shared.Refusal;

/** An order that has no act, and why. */
record MissingAct(OrderWithoutAct order, Refusal why) {

    MissingActs counted(int orders) {
        boolean isOfCompany = new MissingActs(why.reason(), null, null, 0).isForWantOfRequisites();
        return new MissingActs(
                why.reason(), isOfCompany ? order.payer() : null, isOfCompany ? order.company() : null, orders);
    }
}
