package app.linekeeper.conversations.flows.broadcast;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Answer;
import app.linekeeper.conversations.flow.Answers;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowBuilder;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.broadcast.BroadcastText;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** An operator writes a broadcast, chooses whom it is for, sees it as people will, and starts it. */
@Component
final class WriteBroadcastFlow implements Flow {

    static final Slot<String> TEXT = Slot.text("said");
    static final Slot<String> CHOSEN = Slot.text("of_segment");
    static final Slot<Language> LANGUAGE = Slot.of("read_in", Language.class);

    private final Drafting drafting;
    private final Steering steering;

    WriteBroadcastFlow(Drafting drafting, Steering steering) {
        this.drafting = drafting;
        this.steering = steering;
    }

    @Override
    public FlowDefinition define() {
        return steering.builtInto(inEachLanguage(flow(FlowNames.BROADCAST, 1)
                                .needs(Permission.OPERATE)
                                .fork(
                                        "begin",
                                        drafting::sheet,
                                        f -> f.to("draft", DraftSheet::isComplete)
                                                .then("text"))
                                .step("draft", drafting::sheet, WriteBroadcastFlow::draft)
                                .step("text", this::text))
                        .step("whom", drafting::sheet, this::whom)
                        .step("region", one("broadcast.which_region", SegmentTexts.regions(), Drafting::region))
                        .step("level", one("broadcast.which_level", SegmentTexts.levels(), Drafting::level))
                        .step("ending", one("broadcast.which_ending", SegmentTexts.days(), Drafting::ending))
                        .step("preview", drafting::sheet, this::preview))
                .build();
    }

    private StepBuilder<Turn> text(StepBuilder<Turn> s) {
        return s.says("broadcast.text")
                .asks(TEXT, anyText(), a -> a.runs(drafting::sayToAll).then("draft"))
                .button("each", "broadcast.each", b -> b.then("in_ru"));
    }

    private FlowBuilder inEachLanguage(FlowBuilder flow) {
        return flow.step("in_ru", s -> in(Language.RU, "in_en", s))
                .step("in_en", s -> in(Language.EN, "in_kk", s))
                .step("in_kk", s -> in(Language.KK, "draft", s));
    }

    private StepBuilder<Turn> in(Language language, String next, StepBuilder<Turn> s) {
        return s.says("broadcast.text_in", (turn, text) -> text.with("which", language.name()))
                .asks(
                        TEXT,
                        anyText(),
                        a -> a.runs((turn, key) -> drafting.say(turn, language)).then(next));
    }

    private static StepBuilder<DraftSheet> draft(StepBuilder<DraftSheet> s) {
        return reached(s.says("broadcast.draft", DraftSheet::whom))
                .saysIf(DraftSheet::isIncomplete, "broadcast.incomplete")
                .button(
                        "preview",
                        "broadcast.to_preview",
                        b -> b.primary().when(DraftSheet::isReady).then("preview"))
                .button("whom", "broadcast.to_whom", b -> b.then("whom"))
                .button("text", "broadcast.to_text", b -> b.beside().then("text"));
    }

    private StepBuilder<DraftSheet> whom(StepBuilder<DraftSheet> s) {
        return reached(s.says("broadcast.whom"))
                .button("region", "broadcast.choose", DraftSheet::region, b -> b.then("region"))
                .button("level", "broadcast.choose", DraftSheet::level, b -> b.then("level"))
                .button("ending", "broadcast.choose", DraftSheet::ending, b -> b.then("ending"))
                .button(
                        "team",
                        "broadcast.choose",
                        DraftSheet::team,
                        b -> b.runs(drafting::team).stays())
                .button("draft", "broadcast.to_draft", b -> b.primary().then("draft"));
    }

    private static StepBuilder<DraftSheet> reached(StepBuilder<DraftSheet> s) {
        return s.saysIf(DraftSheet::reachesSomebody, "broadcast.reach", DraftSheet::reached)
                .saysIf(DraftSheet::reachesNobody, "broadcast.reaches_nobody")
                .saysIf(DraftSheet::areSomeBlocked, "broadcast.blocked", DraftSheet::blocked);
    }

    private UnaryOperator<StepBuilder<Turn>> one(
            String question, List<Option<String>> options, BiFunction<Drafting, Turn, Outcome<Facts>> choosing) {
        return s -> s.says(question)
                .choose(
                        CHOSEN,
                        turn -> options,
                        c -> c.runs((turn, key) -> choosing.apply(drafting, turn))
                                .then("whom"));
    }

    private StepBuilder<DraftSheet> preview(StepBuilder<DraftSheet> s) {
        return s.says("broadcast.preview")
                .says("broadcast.message", DraftSheet::said)
                .says("broadcast.reach", DraftSheet::reached)
                .choose(LANGUAGE, DraftSheet::others, c -> c.columns(2).stays())
                .button(
                        "start",
                        "broadcast.start",
                        DraftSheet::people,
                        b -> b.primary()
                                .when(DraftSheet::isReady)
                                .sets(Steering.BROADCAST, DraftSheet::id)
                                .runs(drafting::start)
                                .noBack()
                                .then("one"));
    }

    /** Telegram counts as Java does, an emoji as two. */
    private static Answer<String> anyText() {
        return (text, turn) -> text.length() > BroadcastText.LONGEST
                ? Answers.notUnderstood(Text.of("common.too_long").with("limit", BroadcastText.LONGEST))
                : Outcome.done(text);
    }
}
