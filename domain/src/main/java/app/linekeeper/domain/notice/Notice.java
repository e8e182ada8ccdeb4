package app.linekeeper.domain.notice;

import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.notice.choice.NoticeTopic;
import app.linekeeper.domain.person.PersonId;
import app.linekeeper.domain.shared.PartnerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something to be said to one person.
 *
 * @param partner in whose team they are told; null for whoever speaks for a client
 * @param facts what it is filled with, as its kind has it
 * @param ending which line ends when; null for what is about no line's end
 */
public record Notice(
        NoticeId id,
        PersonId person,
        @Nullable PartnerId partner,
        NoticeKind kind,
        NoticeTopic topic,
        String facts,
        @Nullable Ending ending) {

    /**
     * A line that ends.
     *
     * @param end the last paid day as it was when this became due, in the line's zone
     * @param days how many days were left; below zero, how many had passed
     */
    public record Ending(LineId line, LocalDate end, int days) {}
}
