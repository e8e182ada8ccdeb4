package app.linekeeper.conversations.flows.company;

import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;

import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.domain.access.Permission;

/** The step of requisites that were kept: what they still lack, and where to go with them. */
final class AfterKeeping {

    private AfterKeeping() {}

    static StepBuilder<RequisitesSheet> kept(StepBuilder<RequisitesSheet> s) {
        return s.says("requisites_sheet.kept", RequisitesSheet::title)
                .saysIf(RequisitesSheet::isComplete, "company.complete")
                .saysIf(RequisitesSheet::lacksFields, "requisites_sheet.missing", RequisitesSheet::missing)
                .saysIf(RequisitesSheet::hasProblems, "requisites_sheet.problems", RequisitesSheet::problems)
                .button("company", "requisites_sheet.to_company", b -> b.opens(FlowNames.COMPANY, COMPANY))
                .button(
                        "documents",
                        "requisites_sheet.to_documents",
                        b -> b.beside().needs(Permission.TAKE_DOCUMENTS).opens(FlowNames.DOCUMENTS))
                .ends();
    }
}
