package app.linekeeper.conversations.notice;

import app.linekeeper.conversations.engine.NoticeButtons;
import app.linekeeper.conversations.flow.Visitor;
import app.linekeeper.domain.notice.Notice;
import app.linekeeper.domain.notice.NoticeId;
import app.linekeeper.domain.notice.NoticeKind;
import app.linekeeper.domain.notice.Notices;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who writes notices of which kind, and so where the buttons under them lead. */
@Component
class NoticeWriters implements NoticeButtons {

    private final Map<NoticeKind, NoticeWriter> byKind;
    private final Notices notices;

    NoticeWriters(List<NoticeWriter> writers, Notices notices) {
        this.byKind = writers.stream().collect(Collectors.toMap(NoticeWriter::kind, Function.identity()));
        this.notices = notices;
    }

    NoticeWriter of(Notice notice) {
        return Objects.requireNonNull(byKind.get(notice.kind()), () -> "nobody writes " + notice.kind());
    }

    @Override
    public Optional<Destination> destination(String noticeId, String event, Visitor visitor) {
        return NoticeId.read(noticeId)
                .flatMap(notices::find)
                .filter(notice -> visitor.acting() != null
                        && notice.person().equals(visitor.acting().person()))
                .stream()
                .flatMap(notice -> of(notice).buttons(notice).stream())
                .filter(button -> button.event().equals(event))
                .map(NoticeButton::leadsTo)
                .findFirst();
    }
}
