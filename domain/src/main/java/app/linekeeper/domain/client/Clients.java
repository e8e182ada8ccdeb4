package app.linekeeper.domain.client;

import app.linekeeper.domain.persistence.Saving;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.PartnerId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every client account. */
public interface Clients extends Repository<ClientAccount, ClientId>, Saving<ClientAccount> {

    Optional<ClientAccount> findById(ClientId id);

    /** The account, locked until the transaction ends: it must not be attached to two partners at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ClientAccount c where c.id = :id")
    Optional<ClientAccount> lock(ClientId id);

    @Query("select c from ClientAccount c where c.partner = :partner and c.email = :email")
    Optional<ClientAccount> withEmail(PartnerId partner, String email);

    @Query("select c from ClientAccount c where c.partner = :partner and c.taxNumber = :taxNumber")
    Optional<ClientAccount> withTaxNumber(PartnerId partner, String taxNumber);

    /** Those of the partner in whose searched text the pattern is found, recently used ones first. */
    @Query("select c from ClientAccount c where c.partner = :partner and c.searchText like :pattern escape '!'"
            + " order by c.touchedAt desc, c.id")
    List<ClientAccount> named(PartnerId partner, String pattern, Limit most);

    /** Puts the client first in the partner's list; nothing is written if it was touched after {@code unless}. */
    @Modifying
    @Query("update ClientAccount c set c.touchedAt = :at where c.id = :id and c.touchedAt <= :unless")
    int touch(ClientId id, Instant at, Instant unless);
}
