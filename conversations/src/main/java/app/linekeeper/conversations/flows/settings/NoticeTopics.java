package app.linekeeper.conversations.flows.settings;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.notice.choice.NoticeTopic;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.function.Predicate;

/** The kinds of notices, to be switched on and off. */
public final class NoticeTopics {

    private NoticeTopics() {}

    /**
     * Those that somebody in this role could have.
     *
     * @param offered which of them are shown
     * @param on which of them are ticked
     */
    public static List<Option<NoticeTopic>> options(
            Role role, Predicate<NoticeTopic> offered, Predicate<NoticeTopic> on) {
        return NoticeTopic.of(role).stream()
                .filter(offered)
                .map(topic -> ticked(
                        topic, on.test(topic), Text.of("notice_choice.topic").with("topic", topic.name())))
                .toList();
    }

    static <T> Option<T> ticked(T value, boolean on, Text label) {
        return Option.of(
                value, Text.of(on ? "common.ticked" : "common.unticked").with("label", label));
    }
}
