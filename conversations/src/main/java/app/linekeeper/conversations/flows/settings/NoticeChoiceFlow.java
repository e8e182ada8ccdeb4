package app.linekeeper.conversations.flows.settings;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Answers;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.notice.choice.ChoosingNotices;
import app.linekeeper.domain.notice.choice.NoticeChoices;
import app.linekeeper.domain.notice.choice.NoticeTopic;
import app.linekeeper.domain.notice.choice.TypedHours;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import org.springframework.stereotype.Component;

/** A person chooses of what they are told, how long before the end of a line, and at which hours (rules 31 and 32). */
@Component
final class NoticeChoiceFlow implements Flow {

    private static final Slot<NoticeTopic> TOPIC = Slot.of("topic", NoticeTopic.class);
    private static final Slot<Integer> THRESHOLD = Slot.number("threshold");
    private static final Slot<String> HOURS = Slot.text("hours");
    private static final int LONGEST = 60;

    private final NoticeChoices choices;
    private final ChoosingNotices choosing;

    NoticeChoiceFlow(NoticeChoices choices, ChoosingNotices choosing) {
        this.choices = choices;
        this.choosing = choosing;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.NOTICE_CHOICE, 1)
                .step(
                        "notices",
                        this::own,
                        s -> s.says("notice_choice.notices", OwnNotices::hours)
                                .saysIf(OwnNotices::isSomethingTaken, "notice_choice.taken")
                                .choose(
                                        TOPIC,
                                        OwnNotices::topics,
                                        c -> c.columns(2).runs(this::flipTopic).stays())
                                .button(
                                        "thresholds",
                                        "notice_choice.thresholds",
                                        OwnNotices::countOfThresholds,
                                        b -> b.when(OwnNotices::isRemindedOfLines)
                                                .then("thresholds"))
                                .button("hours", "notice_choice.hours", OwnNotices::hours, b -> b.then("hours")))
                .step(
                        "thresholds",
                        this::own,
                        s -> s.says("notice_choice.which_thresholds")
                                .choose(
                                        THRESHOLD,
                                        OwnNotices::thresholds,
                                        c -> c.columns(2)
                                                .runs(this::flipThreshold)
                                                .stays())
                                .button("ready", "notice_choice.ready", b -> b.then("notices")))
                .step(
                        "hours",
                        this::own,
                        s -> s.says("notice_choice.which_hours", OwnNotices::hours)
                                .choose(
                                        HOURS,
                                        OwnNotices::usualHours,
                                        c -> c.columns(2).runs(this::hours).then("notices"))
                                .asks(
                                        HOURS,
                                        Answers.line(LONGEST),
                                        a -> a.runs(this::hours).then("notices")))
                .build();
    }

    private OwnNotices own(Turn turn) {
        return new OwnNotices(
                turn.acting().role(),
                choices.of(turn.acting().person()),
                choices.takenFrom(turn.acting().member()));
    }

    private Outcome<Facts> flipTopic(Turn turn, IdempotencyKey key) {
        return choosing.flip(turn.acting().person(), turn.get(TOPIC)).map(choice -> turn.facts());
    }

    private Outcome<Facts> flipThreshold(Turn turn, IdempotencyKey key) {
        return choosing.flip(turn.acting().person(), turn.get(THRESHOLD)).map(choice -> turn.facts());
    }

    private Outcome<Facts> hours(Turn turn, IdempotencyKey key) {
        return TypedHours.read(turn.get(HOURS))
                .then(hours -> choosing.hours(turn.acting().person(), hours))
                .map(choice -> turn.facts());
    }
}
