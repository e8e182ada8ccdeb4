package app.linekeeper.conversations.flows.team;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flows.settings.NoticeTopics;
import app.linekeeper.domain.notice.choice.Allotment;
import app.linekeeper.domain.notice.choice.NoticeTopic;
import app.linekeeper.locales.Text;
import java.util.List;

/** Which notices one of the team gets. */
record AllottedNotices(Colleague colleague, Allotment allotment) {

    Text toWhom(Text text) {
        return colleague.said(text);
    }

    List<Option<NoticeTopic>> topics() {
        return NoticeTopics.options(
                allotment.role(), topic -> true, topic -> !allotment.taken().contains(topic));
    }
}
