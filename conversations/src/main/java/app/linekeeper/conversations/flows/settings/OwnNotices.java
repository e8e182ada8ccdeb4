package app.linekeeper.conversations.flows.settings;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.notice.choice.NoticeChoice;
import app.linekeeper.domain.notice.choice.NoticeTopic;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Set;

/**
 * What somebody is told, and could be.
 *
 * @param taken what the owner of their partner decided they do not get
 */
record OwnNotices(Role role, NoticeChoice choice, Set<NoticeTopic> taken) {

    private static final List<String> USUAL_HOURS = List.of("09:00–20:00", "08:00–22:00", "10:00–18:00", "00:00–24:00");

    boolean isSomethingTaken() {
        return NoticeTopic.of(role).stream().anyMatch(taken::contains);
    }

    boolean isRemindedOfLines() {
        return NoticeTopic.LINES.isFor(role) && !taken.contains(NoticeTopic.LINES) && choice.wants(NoticeTopic.LINES);
    }

    Text hours(Text text) {
        return text.with("from", clock(choice.hours().from()))
                .with("until", clock(choice.hours().until()));
    }

    Text countOfThresholds(Text text) {
        return text.with("n", choice.thresholds().size());
    }

    List<Option<NoticeTopic>> topics() {
        return NoticeTopics.options(role, topic -> !taken.contains(topic), choice::wants);
    }

    List<Option<Integer>> thresholds() {
        return NoticeChoice.THRESHOLDS.stream()
                .map(days -> NoticeTopics.ticked(days, choice.isRemindedAt(days), said(days)))
                .toList();
    }

    List<Option<String>> usualHours() {
        return USUAL_HOURS.stream().map(hours -> Option.of(hours, hours)).toList();
    }

    private static Text said(int days) {
        String when = days > 0 ? "before" : days == 0 ? "today" : "after";
        return Text.of("notice_choice.threshold").with("when", when).with("n", Math.abs(days));
    }

    private static String clock(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }
}
