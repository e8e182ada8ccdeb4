package app.linekeeper.conversations.flows.company;

import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;

import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.domain.access.Permission;

/** The step of requisites that were kept: what they still lack, and where to go with them. */
final class AfterKeeping {

    private AfterKeeping() {}

    static StepBuilder<KeptRequisites> kept(StepBuilder<KeptRequisites> s) {
        return s.says("requisites_sheet.kept", KeptRequisites::title)
                .saysIf(KeptRequisites::isComplete, "company.complete")
                .saysIf(KeptRequisites::lacksFields, "requisites_sheet.missing", KeptRequisites::missing)
                .saysIf(KeptRequisites::hasProblems, "requisites_sheet.problems", KeptRequisites::problems)
                .button(
                        "pay",
                        "requisites_sheet.to_payment",
                        b -> b.primary()
                                .needs(Permission.PAY)
                                .when(KeptRequisites::leadsToPayment)
                                .opens(FlowNames.PAY, ORDER))
                .button(
                        "company",
                        "requisites_sheet.to_company",
                        b -> b.when(KeptRequisites::isOwn).opens(FlowNames.COMPANY, COMPANY))
                .button(
                        "documents",
                        "requisites_sheet.to_documents",
                        b -> b.beside().needs(Permission.TAKE_DOCUMENTS).opens(FlowNames.DOCUMENTS))
                .ends();
    }
}
