package app.linekeeper.conversations.flows.company;

import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;
import static app.linekeeper.conversations.flows.company.Draft.DRAFT;
import static app.linekeeper.conversations.flows.company.Draft.FIELD;
import static app.linekeeper.conversations.flows.company.Draft.FORM;
import static app.linekeeper.conversations.flows.company.Draft.KIND;

import app.linekeeper.conversations.flow.Filling;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.shared.Reason;
import org.springframework.stereotype.Component;

/** A company's requisites, new or known: pasted as a block or given field by field, looked at, then kept. */
@Component
final class RequisitesFlow implements Flow {

    private final Draft draft;
    private final SheetTexts texts;

    RequisitesFlow(Draft draft, SheetTexts texts) {
        this.draft = draft;
        this.texts = texts;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.REQUISITES, 1)
                .takes(COMPANY)
                .step(
                        "begin",
                        s -> s.forks()
                                .thenIf(turn -> turn.has(COMPANY), "sheet")
                                .then("form"))
                .step(
                        "form",
                        s -> s.says("requisites_sheet.form")
                                .choose(FORM, texts::forms)
                                .then("block"))
                .step(
                        "block",
                        s -> s.says("requisites_sheet.block")
                                .asks(DRAFT, draft::withBlock)
                                .then("sheet")
                                .button("by_field", "requisites_sheet.by_field")
                                .then("kind"))
                .step(
                        "kind",
                        s -> s.says("requisites_sheet.kind")
                                .choose(KIND, texts::kinds)
                                .sets(FIELD, turn -> RequisiteField.NAME)
                                .then("field"))
                .step("sheet", this::sheet)
                .step(
                        "fields",
                        s -> s.says("requisites_sheet.which")
                                .choose(FIELD, turn -> RequisitesTexts.options(draft.of(turn)))
                                .columns(2)
                                .then("field"))
                .step(
                        "field",
                        s -> s.says("requisites_sheet.field", texts::field)
                                .saysIf(texts::isGiven, "requisites_sheet.now", texts::field)
                                .saysIf(texts::isWrong, "requisites_sheet.problems", texts::problemsOfField)
                                .asks(DRAFT, draft::withField)
                                .then("sheet")
                                .button("clear", "requisites_sheet.clear")
                                .when(texts::canBeCleared)
                                .sets(DRAFT, draft::withoutField)
                                .then("sheet"))
                .step("kept", this::kept)
                .build();
    }

    private StepBuilder sheet(StepBuilder s) {
        return s.says("requisites_sheet.title", texts::title)
                .saysIf(texts::isFilled, "requisites_sheet.given", texts::given)
                .saysIf(texts::isMissing, "requisites_sheet.missing", texts::missing)
                .saysIf(texts::hasProblems, "requisites_sheet.problems", texts::problems)
                .saysIf(texts::hasWarnings, "requisites_sheet.problems", texts::warnings)
                .saysIf(draft::isChanged, "requisites_sheet.unsaved", Filling.NONE)
                .saysIf(draft::mayEdit, "requisites_sheet.hint", Filling.NONE)
                .asks(DRAFT, draft::withBlock)
                .then("sheet")
                .button("keep", "requisites_sheet.keep", texts::keeping)
                .primary()
                .when(draft::canBeKept)
                .runs((turn, key) -> draft.keep(turn))
                .noBack()
                .then("kept")
                .button("next", "requisites_sheet.next", texts::next)
                .when(texts::hasNext)
                .sets(FIELD, texts::nextField)
                .then("field")
                .button("fields", "requisites_sheet.fields")
                .when(draft::mayEdit)
                .then("fields")
                .button("companies", "requisites_sheet.companies")
                .afterRefusal(Reason.COMPANY_EXISTS)
                .opens(FlowNames.COMPANIES);
    }

    private StepBuilder kept(StepBuilder s) {
        return s.says("requisites_sheet.kept", texts::title)
                .saysIf(texts::isComplete, "company.complete", Filling.NONE)
                .saysIf(texts::isMissing, "requisites_sheet.missing", texts::missing)
                .saysIf(texts::hasProblems, "requisites_sheet.problems", texts::problems)
                .button("company", "requisites_sheet.to_company")
                .opens(FlowNames.COMPANY, turn -> turn.facts().only(COMPANY))
                .beside("documents", "requisites_sheet.to_documents")
                .when(turn -> turn.acting().may(Permission.TAKE_DOCUMENTS))
                .opens(FlowNames.DOCUMENTS)
                .ends();
    }
}
