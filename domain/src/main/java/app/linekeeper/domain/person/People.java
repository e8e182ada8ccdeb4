package app.linekeeper.domain.person;

import app.linekeeper.domain.persistence.Saving;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who ever became a member. */
public interface People extends Repository<Person, PersonId>, Saving<Person> {

    Optional<Person> findById(PersonId id);

    Optional<Person> findByTelegramId(long telegramId);

    /** Telegram says the person blocked the bot (rule 33). Changes nothing for a stranger. */
    @Transactional
    @Modifying(clearAutomatically = true, flushAutomatically = true)
    @Query("update Person p set p.reachable = false, p.version = p.version + 1"
            + " where p.telegramId = :telegramId and p.reachable = true")
    int markUnreachable(long telegramId);

    /** The person wrote again. Writes only if they were unreachable. */
    @Transactional
    @Modifying(clearAutomatically = true, flushAutomatically = true)
    @Query("update Person p set p.reachable = true, p.version = p.version + 1"
            + " where p.telegramId = :telegramId and p.reachable = false")
    int markReachable(long telegramId);
}
