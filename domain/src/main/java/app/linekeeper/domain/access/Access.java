package app.linekeeper.domain.access;

import app.linekeeper.domain.shared.MemberId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says who is acting, as the database knows them now: a removal or a new role takes effect at once (rule 35). Within one
 * transaction whoever {@link #callerOf} found is not asked for again.
 */
@Component
@Transactional(readOnly = true)
public class Access {

    private final Members members;
    private final FindingCaller callers;

    Access(Members members, FindingCaller callers) {
        this.members = members;
        this.callers = callers;
    }

    /** @throws NoSuchMember if the member was removed or never existed */
    public Acting of(MemberId member) {
        return find(member).orElseThrow(() -> new NoSuchMember(member));
    }

    /** The member, or empty if they were removed or never existed. */
    public Optional<Acting> find(MemberId member) {
        return ActingNow.of(this, member).or(() -> members.acting(member));
    }

    /**
     * The member as the database knows them at this statement, whoever was noted before: for whatever waited for a lock,
     * during which they may have been removed. Empty if they were.
     */
    public Optional<Acting> now(MemberId member) {
        return members.acting(member);
    }

    /**
     * The member as whom this Telegram account acts now, in one query; when the current membership was removed, the
     * person's oldest other one.
     *
     * @return empty for a stranger and for somebody removed everywhere
     */
    public Optional<Acting> ofTelegram(long telegramId) {
        return callerOf(telegramId).map(Caller::acting);
    }

    /** Like {@link #ofTelegram}, with the person's language and zone, in the same one query; always asks the database. */
    public Optional<Caller> callerOf(long telegramId) {
        Optional<Caller> caller = callers.of(telegramId);
        ActingNow.note(this, caller.map(Caller::acting).stream().toList());
        return caller;
    }

    /** Several people at once, by their Telegram ids; strangers are left out. */
    public Map<Long, Caller> callersOf(Collection<Long> telegramIds) {
        Map<Long, Caller> found = callers.of(telegramIds);
        ActingNow.note(this, found.values().stream().map(Caller::acting).toList());
        return found;
    }
}
