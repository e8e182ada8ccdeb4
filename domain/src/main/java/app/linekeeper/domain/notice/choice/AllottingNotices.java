package app.linekeeper.domain.notice.choice;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Member;
import app.linekeeper.domain.access.Members;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An owner decides which of the partner's notices each member of the team gets (rule 32). */
@Component
@Transactional
public class AllottingNotices {

    private final Access access;
    private final Members members;
    private final NoticeChoices choices;
    private final PlainQueries queries;
    private final Audit audit;

    AllottingNotices(Access access, Members members, NoticeChoices choices, PlainQueries queries, Audit audit) {
        this.access = access;
        this.members = members;
        this.choices = choices;
        this.queries = queries;
        this.audit = audit;
    }

    /** What a member of the team gets; refused as not found for anybody else's. */
    @Transactional(readOnly = true)
    public Outcome<Allotment> of(MemberId member, MemberId target) {
        return access.of(member)
                .allowed(Permission.KEEP_TEAM)
                .then(acting -> colleague(acting, target))
                .map(this::allotment);
    }

    /** Takes a kind of notices from a member of the team, or gives it back, at once. */
    public Outcome<Allotment> flip(MemberId member, MemberId target, NoticeTopic topic) {
        return access.of(member)
                .allowed(Permission.KEEP_TEAM)
                .then(acting -> colleague(acting, target).map(colleague -> {
                    flip(target, topic);
                    audit.record(acting, "member.notices", "member", target);
                    return allotment(colleague);
                }));
    }

    private void flip(MemberId target, NoticeTopic topic) {
        if (write("delete from member_topic_off where member = ? and topic = ?", target, topic) == 0) {
            write("insert into member_topic_off (member, topic) values (?, ?)", target, topic);
        }
    }

    private int write(String sql, MemberId target, NoticeTopic topic) {
        return queries.sql(sql).params(target.value(), topic.name()).update();
    }

    private Allotment allotment(Member colleague) {
        return new Allotment(colleague.role(), choices.takenFrom(colleague.id()));
    }

    private Outcome<Member> colleague(Acting acting, MemberId target) {
        return members.findById(target)
                .filter(found -> !found.isRemoved() && acting.partnerOrThrow().equals(found.partner()))
                .map(Outcome::done)
                .orElseGet(() -> audit.trespass(acting, "member", target).asOutcome());
    }
}
