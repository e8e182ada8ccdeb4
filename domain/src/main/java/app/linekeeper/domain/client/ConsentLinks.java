package app.linekeeper.domain.client;

import app.linekeeper.domain.persistence.Saving;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every consent link, used ones too. */
interface ConsentLinks extends Repository<ConsentLink, UUID>, Saving<ConsentLink> {

    @Query("select l from ConsentLink l where l.link.tokenHash = :hash")
    Optional<ConsentLink> find(String hash);

    /** Locked until the transaction ends, so that a one-time link serves one person. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from ConsentLink l where l.link.tokenHash = :hash")
    Optional<ConsentLink> lock(String hash);
}
