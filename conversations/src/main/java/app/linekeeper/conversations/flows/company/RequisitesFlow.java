package app.linekeeper.conversations.flows.company;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;
import static app.linekeeper.conversations.flows.company.Draft.DRAFT;
import static app.linekeeper.conversations.flows.company.Draft.FIELD;
import static app.linekeeper.conversations.flows.company.Draft.FORM;
import static app.linekeeper.conversations.flows.company.Draft.KIND;
import static app.linekeeper.conversations.flows.company.Draft.READING;
import static app.linekeeper.conversations.flows.company.PastedCompany.PASTED;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.shared.Reason;
import org.springframework.stereotype.Component;

/** A company's requisites, new or known: pasted as a block or given field by field, looked at, then kept. */
@Component
final class RequisitesFlow implements Flow {

    private final Draft draft;
    private final PastedCompany pasted;
    private final CompanyFile file;

    RequisitesFlow(Draft draft, PastedCompany pasted, CompanyFile file) {
        this.draft = draft;
        this.pasted = pasted;
        this.file = file;
    }

    @Override
    public FlowDefinition define() {
        return file.builtInto(flow(FlowNames.REQUISITES, 3)
                        .takes(COMPANY, CLIENT, ORDER, PASTED)
                        .fork(
                                "begin",
                                f -> f.to("sheet", turn -> turn.has(COMPANY))
                                        .to("read", turn -> turn.has(PASTED))
                                        .then("block"))
                        .step(
                                "block",
                                draft::usualForm,
                                s -> file.takenBy(s.says("requisites_sheet.block"))
                                        .asks(PASTED, pasted::any, a -> a.then("read"))
                                        .button("by_field", "requisites_sheet.by_field", b -> b.then("form")))
                        .fork(
                                "read",
                                f -> f.changes(draft::pasted)
                                        .thenIf(turn -> turn.has(DRAFT), "sheet")
                                        .then("form"))
                        .step(
                                "form",
                                draft::usualForm,
                                s -> s.says("requisites_sheet.form")
                                        .choose(
                                                FORM,
                                                RequisitesTexts::forms,
                                                c -> c.thenIf(turn -> turn.has(PASTED), "read")
                                                        .then("kind")))
                        .step(
                                "kind",
                                s -> s.says("requisites_sheet.kind")
                                        .choose(
                                                KIND,
                                                turn -> RequisitesTexts.kinds(),
                                                c -> c.sets(FIELD, (turn, kind) -> RequisiteField.NAME)
                                                        .then("field")))
                        .step("sheet", draft::sheet, this::sheet)
                        .step(
                                "fields",
                                draft::sheet,
                                s -> s.says("requisites_sheet.which")
                                        .choose(
                                                FIELD,
                                                RequisitesSheet::fields,
                                                c -> c.columns(2).then("field")))
                        .step(
                                "doubt",
                                draft::sheet,
                                s -> s.says("requisites_sheet.which_reading", RequisitesSheet::field)
                                        .choose(
                                                READING,
                                                RequisitesSheet::readings,
                                                c -> c.changes(draft::settled).then("sheet"))
                                        .button("other", "requisites_sheet.other_reading", b -> b.then("field")))
                        .step("field", draft::sheet, this::field)
                        .step("kept", draft::kept, AfterKeeping::kept))
                .build();
    }

    private StepBuilder<RequisitesSheet> sheet(StepBuilder<RequisitesSheet> s) {
        return file.takenBy(s.says("requisites_sheet.title", RequisitesSheet::title))
                .saysIf(RequisitesSheet::isFilled, "requisites_sheet.given", RequisitesSheet::given)
                .saysIf(RequisitesSheet::lacksFields, "requisites_sheet.missing", RequisitesSheet::missing)
                .saysIf(RequisitesSheet::hasProblems, "requisites_sheet.problems", RequisitesSheet::problems)
                .saysIf(RequisitesSheet::hasWarnings, "requisites_sheet.problems", RequisitesSheet::warnings)
                .saysIf(RequisitesSheet::hasDoubts, "requisites_sheet.doubts", RequisitesSheet::doubts)
                .saysIf(RequisitesSheet::hasUnread, "requisites_sheet.unread", RequisitesSheet::unread)
                .saysIf(RequisitesSheet::isLikeAnother, "requisites_sheet.like", RequisitesSheet::like)
                .saysIf(RequisitesSheet::isChanged, "requisites_sheet.unsaved")
                .saysIf(RequisitesSheet::mayEdit, "requisites_sheet.hint")
                .asks(DRAFT, draft::withBlock, Draft::toSheet)
                .button(
                        "keep",
                        "requisites_sheet.keep",
                        RequisitesSheet::keeping,
                        b -> b.primary()
                                .when(RequisitesSheet::canBeKept)
                                .runs(draft::keep)
                                .noBack()
                                .then("kept"))
                .button(
                        "settle",
                        "requisites_sheet.settle",
                        RequisitesSheet::settling,
                        b -> b.when(RequisitesSheet::canBeSettled)
                                .sets(FIELD, RequisitesSheet::doubtedField)
                                .then("doubt"))
                .button(
                        "next",
                        "requisites_sheet.next",
                        RequisitesSheet::next,
                        b -> b.when(RequisitesSheet::hasNext)
                                .sets(FIELD, RequisitesSheet::nextField)
                                .then("field"))
                .button(
                        "fields",
                        "requisites_sheet.fields",
                        b -> b.when(RequisitesSheet::mayEdit).then("fields"))
                .button(
                        "country",
                        "requisites_sheet.country",
                        RequisitesSheet::country,
                        b -> b.when(RequisitesSheet::isPasted)
                                .forgets(FORM, DRAFT, Draft.BEFORE)
                                .then("form"))
                .button(
                        "like",
                        "requisites_sheet.companies",
                        b -> b.when(RequisitesSheet::isLikeAnother).opens(FlowNames.COMPANIES))
                .button(
                        "companies",
                        "requisites_sheet.companies",
                        b -> b.when(RequisitesSheet::isUnlikeOthers)
                                .afterRefusal(Reason.COMPANY_EXISTS)
                                .opens(FlowNames.COMPANIES));
    }

    private StepBuilder<RequisitesSheet> field(StepBuilder<RequisitesSheet> s) {
        return s.says("requisites_sheet.field", RequisitesSheet::field)
                .saysIf(RequisitesSheet::isGiven, "requisites_sheet.now", RequisitesSheet::field)
                .saysIf(RequisitesSheet::isWrong, "requisites_sheet.problems", RequisitesSheet::problemsOfField)
                .asks(DRAFT, draft::withField, Draft::toSheet)
                .button(
                        "clear",
                        "requisites_sheet.clear",
                        b -> b.when(RequisitesSheet::canBeCleared)
                                .sets(DRAFT, Draft::withoutField)
                                .sets(Draft.BEFORE, RequisitesSheet::before)
                                .then("sheet"));
    }
}
