package app.linekeeper.domain.notice.choice;

import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.person.PersonId;
import app.linekeeper.domain.shared.Outcome;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person chooses what they are told and when (rules 31 and 32); it holds in all their memberships, at once. */
@Component
@Transactional
public class ChoosingNotices {

    private final PlainQueries queries;

    ChoosingNotices(PlainQueries queries) {
        this.queries = queries;
    }

    /** Wants to be told of this no longer, or again. */
    public Outcome<NoticeChoice> flip(PersonId person, NoticeTopic topic) {
        return change(person, choice -> choice.flipped(topic));
    }

    /**
     * Wants to be reminded so many days before the end of a line no longer, or again.
     *
     * @throws IllegalArgumentException if it is none of {@link NoticeChoice#THRESHOLDS}
     */
    public Outcome<NoticeChoice> flip(PersonId person, int threshold) {
        return change(person, choice -> choice.flipped(threshold));
    }

    public Outcome<NoticeChoice> hours(PersonId person, NoticeHours hours) {
        return change(person, choice -> choice.at(hours));
    }

    private Outcome<NoticeChoice> change(PersonId person, UnaryOperator<NoticeChoice> change) {
        NoticeChoice changed = change.apply(locked(person));
        int rows = write(
                "update notice_choice set off_topics = :off, thresholds = :thresholds, from_minute = :from,"
                        + " until_minute = :until where person = :person",
                person,
                changed);
        if (rows == 0) {
            write(
                    "insert into notice_choice (person, off_topics, thresholds, from_minute, until_minute)"
                            + " values (:person, :off, :thresholds, :from, :until)",
                    person,
                    changed);
        }
        return Outcome.done(changed);
    }

    private NoticeChoice locked(PersonId person) {
        return queries.sql("select " + ChoiceRow.COLUMNS + " from notice_choice where person = ? for update")
                .param(person.value())
                .query((row, n) -> ChoiceRow.read(row))
                .optional()
                .orElse(NoticeChoice.DEFAULT);
    }

    private int write(String sql, PersonId person, NoticeChoice choice) {
        return queries.sql(sql)
                .param("person", person.value())
                .param("off", ChoiceRow.topics(choice))
                .param("thresholds", ChoiceRow.thresholds(choice))
                .param("from", choice.hours().from())
                .param("until", choice.hours().until())
                .update();
    }
}
