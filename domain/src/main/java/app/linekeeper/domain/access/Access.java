package app.linekeeper.domain.access;

import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says who is acting, as the database knows them now: a removal or a new role takes effect at once (rule 35). */
@Component
@Transactional(readOnly = true)
public class Access {

    private final Members members;

    Access(Members members) {
        this.members = members;
    }

    /** @throws NoSuchMember if the member was removed or never existed */
    public Acting of(MemberId member) {
        return members.acting(member).orElseThrow(() -> new NoSuchMember(member));
    }

    /**
     * The member as whom this Telegram account acts now, in one query; when the current membership was removed, the
     * person's oldest other one.
     *
     * @return empty for a stranger and for somebody removed everywhere
     */
    public Optional<Acting> ofTelegram(long telegramId) {
        return members.acting(telegramId, Limit.of(1)).stream().findFirst();
    }
}
