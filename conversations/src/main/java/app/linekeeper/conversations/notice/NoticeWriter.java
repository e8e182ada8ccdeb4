package app.linekeeper.conversations.notice;

import app.linekeeper.domain.notice.Notice;
import app.linekeeper.domain.notice.NoticeKind;
import java.util.List;
import java.util.Optional;

/** Writes the notices of one kind. Whatever bean is one writes those of its kind. */
interface NoticeWriter {

    NoticeKind kind();

    /** What is said now; empty if it is true no more. */
    Optional<Written> write(Notice notice);

    /** What can be pressed under it, also long after it was said. */
    List<NoticeButton> buttons(Notice notice);
}
