package app.linekeeper.domain.byhand;

import app.linekeeper.domain.persistence.Saving;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every entry by hand. */
interface HandEntries extends Repository<HandEntry, HandEntryId>, Saving<HandEntry> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from HandEntry h where h.id = :id")
    Optional<HandEntry> lock(HandEntryId id);

    Optional<HandEntry> findByIdempotencyKey(String key);
}
