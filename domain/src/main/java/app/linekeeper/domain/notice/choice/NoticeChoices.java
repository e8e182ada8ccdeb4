package app.linekeeper.domain.notice.choice;

import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.person.PersonId;
import app.linekeeper.domain.shared.MemberId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what people want to be told. */
@Component
@Transactional(readOnly = true)
public class NoticeChoices {

    private final PlainQueries queries;

    NoticeChoices(PlainQueries queries) {
        this.queries = queries;
    }

    /** What the person chose for themselves; the default where they did not. */
    public NoticeChoice of(PersonId person) {
        return of(List.of(person)).getOrDefault(person, NoticeChoice.DEFAULT);
    }

    /** The same of many, at most a few thousand, in one query: each of them is in it. */
    public Map<PersonId, NoticeChoice> of(Collection<PersonId> people) {
        Map<PersonId, NoticeChoice> found = new HashMap<>();
        people.forEach(person -> found.put(person, NoticeChoice.DEFAULT));
        if (!people.isEmpty()) {
            queries.sql("select person, " + ChoiceRow.COLUMNS + " from notice_choice where person in (:people)")
                    .param("people", people.stream().map(PersonId::value).toList())
                    .query(row -> {
                        found.put(new PersonId(row.getObject("person", UUID.class)), ChoiceRow.read(row));
                    });
        }
        return found;
    }

    /**
     * What members, at most a few thousand, want and may be told, in one query: without the topics that the owner took
     * from each. Who is no member is not in it.
     */
    public Map<MemberId, NoticeChoice> ofMembers(Collection<MemberId> members) {
        Map<MemberId, NoticeChoice> found = new HashMap<>();
        if (!members.isEmpty()) {
            queries.sql("select m.id, o.topic, " + ChoiceRow.COLUMNS + " from member m"
                            + " left join notice_choice c on c.person = m.person"
                            + " left join member_topic_off o on o.member = m.id where m.id in (:members)")
                    .param("members", members.stream().map(MemberId::value).toList())
                    .query(row -> {
                        MemberId member = new MemberId(row.getObject("id", UUID.class));
                        NoticeChoice choice = found.getOrDefault(member, ChoiceRow.read(row));
                        String taken = row.getString("topic");
                        found.put(member, taken == null ? choice : choice.without(NoticeTopic.valueOf(taken)));
                    });
        }
        return found;
    }

    /** What the owner took from the member. */
    public Set<NoticeTopic> takenFrom(MemberId member) {
        return new HashSet<>(queries.sql("select topic from member_topic_off where member = ?")
                .param(member.value())
                .query((row, n) -> NoticeTopic.valueOf(row.getString("topic")))
                .list());
    }
}
