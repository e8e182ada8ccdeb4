package app.linekeeper.conversations.notice;

import app.linekeeper.domain.notice.Notice;
import app.linekeeper.domain.notice.NoticeKind;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes what has happened, as it was kept when it did. */
@Component
class ToldWriter implements NoticeWriter {

    @Override
    public NoticeKind kind() {
        return NoticeKind.TOLD;
    }

    @Override
    public Optional<Written> write(Notice notice) {
        Told told = Told.read(notice.facts());
        return Optional.of(new Written(told.text(), told.enclosed()));
    }

    @Override
    public List<NoticeButton> buttons(Notice notice) {
        return Told.read(notice.facts()).buttons();
    }
}
