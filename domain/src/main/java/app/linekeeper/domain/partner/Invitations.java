package app.linekeeper.domain.partner;

import app.linekeeper.domain.persistence.Saving;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every invitation, used ones too. */
interface Invitations extends Repository<Invitation, UUID>, Saving<Invitation> {

    @Query("select i from Invitation i where i.link.tokenHash = :hash")
    Optional<Invitation> find(String hash);

    /** Locked until the transaction ends, so that a one-time link serves one person. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invitation i where i.link.tokenHash = :hash")
    Optional<Invitation> lock(String hash);
}
