package app.linekeeper.conversations.flows.desk;

import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Answers;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.company.AgreeingPaperless;
import app.linekeeper.domain.company.PaperlessAgreement;
import app.linekeeper.domain.desk.CompanyAtDesk;
import app.linekeeper.domain.desk.ShowingCompany;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** An operator notes that a company takes electronic documents as originals, or does so no more (rule 30). */
@Component
final class PaperlessDeskFlow implements Flow {

    private static final int LONGEST_GROUND = 200;
    private static final Slot<LocalDate> AGREED = Slot.date("agreed");
    private static final Slot<String> GROUND = Slot.text("ground");

    private final ShowingCompany showing;
    private final AgreeingPaperless agreeing;

    PaperlessDeskFlow(ShowingCompany showing, AgreeingPaperless agreeing) {
        this.showing = showing;
        this.agreeing = agreeing;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.DESK_PAPERLESS, 1)
                .needs(Permission.OPERATE)
                .takes(COMPANY)
                .step("state", this::sheet, this::state)
                .step("day", s -> s.says("desk_paperless.day").asks(AGREED, new PastDay(), a -> a.then("ground")))
                .step(
                        "ground",
                        s -> s.says("desk_paperless.ground")
                                .asks(GROUND, Answers.line(LONGEST_GROUND), a -> a.then("confirm")))
                .step(
                        "confirm",
                        this::noted,
                        s -> s.says("desk_paperless.confirm", PaperlessSheet::asked)
                                .button(
                                        "note",
                                        "desk_paperless.note",
                                        b -> b.primary()
                                                .runs(this::agree)
                                                .noBack()
                                                .then("done")))
                .step(
                        "done",
                        s -> s.says("desk_paperless.done")
                                .button(
                                        "company",
                                        "desk_paperless.to_company",
                                        b -> b.opens(FlowNames.DESK_COMPANY, COMPANY))
                                .ends())
                .build();
    }

    private StepBuilder<PaperlessSheet> state(StepBuilder<PaperlessSheet> s) {
        return s.says("desk_paperless.company", PaperlessSheet::company)
                .saysIf(PaperlessSheet::isAgreed, "company.paperless", PaperlessSheet::agreed)
                .saysIf(PaperlessSheet::isOnPaper, "company.on_paper")
                .says("desk_paperless.means")
                .button(
                        "agree",
                        "desk_paperless.agree",
                        b -> b.primary().when(PaperlessSheet::isOnPaper).then("day"))
                .button(
                        "other",
                        "desk_paperless.other",
                        b -> b.when(PaperlessSheet::isAgreed).then("day"))
                .button(
                        "end",
                        "desk_paperless.end",
                        b -> b.danger()
                                .when(PaperlessSheet::isAgreed)
                                .runs(this::end)
                                .noBack()
                                .then("done"));
    }

    private PaperlessSheet sheet(Turn turn) {
        CompanyAtDesk company = company(turn);
        return new PaperlessSheet(company.name(), company.paperless());
    }

    private PaperlessSheet noted(Turn turn) {
        return new PaperlessSheet(company(turn).name(), new PaperlessAgreement(turn.get(AGREED), turn.get(GROUND)));
    }

    private CompanyAtDesk company(Turn turn) {
        return turn.need(showing.one(turn.acting().member(), turn.get(COMPANY), 0));
    }

    private Outcome<Facts> agree(Turn turn, IdempotencyKey key) {
        return agreeing.agree(turn.acting().member(), turn.get(COMPANY), turn.get(AGREED), turn.get(GROUND))
                .map(agreed -> turn.facts());
    }

    private Outcome<Facts> end(Turn turn, IdempotencyKey key) {
        return agreeing.end(turn.acting().member(), turn.get(COMPANY)).map(ended -> turn.facts());
    }
}
