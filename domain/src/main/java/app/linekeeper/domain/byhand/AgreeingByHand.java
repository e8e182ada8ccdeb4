package app.linekeeper.domain.byhand;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Members;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.person.PersonId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A second operator agrees to an entry by hand or declines it; whoever asked may decline it, too, and never agrees. */
@Component
@Transactional
public class AgreeingByHand {

    private final Access access;
    private final Members members;
    private final HandEntries entries;
    private final PostingByHand posting;
    private final Audit audit;
    private final Clock clock;

    AgreeingByHand(
            Access access, Members members, HandEntries entries, PostingByHand posting, Audit audit, Clock clock) {
        this.access = access;
        this.members = members;
        this.entries = entries;
        this.posting = posting;
        this.audit = audit;
        this.clock = clock;
    }

    /** Posts it; refused as not_allowed, not_found, hand_decided, second_operator, or, still awaited, hand_short. */
    public Outcome<HandEntry> agree(MemberId operator, HandEntryId id) {
        return awaited(operator, id, (acting, entry) -> {
            if (acting.person().equals(personWhoAsked(entry))) {
                return Refusal.of(Reason.SECOND_OPERATOR).asOutcome();
            }
            return posting.post(entry).map(posted -> decide(acting, entry, HandEntryState.POSTED, "hand.posted"));
        });
    }

    /** Lets it come to nothing; refused as not_allowed, not_found or hand_decided. */
    public Outcome<HandEntry> decline(MemberId operator, HandEntryId id) {
        return awaited(
                operator,
                id,
                (acting, entry) -> Outcome.done(decide(acting, entry, HandEntryState.DECLINED, "hand.declined")));
    }

    private Outcome<HandEntry> awaited(
            MemberId operator, HandEntryId id, BiFunction<Acting, HandEntry, Outcome<HandEntry>> deciding) {
        return access.of(operator)
                .allowed(Permission.OPERATE)
                .then(acting -> entries.lock(id)
                        .map(entry -> entry.isAwaited()
                                ? deciding.apply(acting, entry)
                                : Refusal.of(Reason.HAND_DECIDED).<HandEntry>asOutcome())
                        .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome()));
    }

    /** The person, for somebody who was dismissed and admitted anew is another member. */
    private PersonId personWhoAsked(HandEntry entry) {
        return members.findById(entry.askedBy()).orElseThrow().person();
    }

    private HandEntry decide(Acting acting, HandEntry entry, HandEntryState decision, String deed) {
        entry.decide(decision, acting.member(), clock.instant());
        audit.record(acting, deed, "hand_entry", entry.id());
        return entry;
    }
}
