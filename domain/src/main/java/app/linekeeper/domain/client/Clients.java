package app.linekeeper.domain.client;

import app.linekeeper.domain.partner.PartnerId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every client account. The lists come from the index {@code client_account_recent}, sorted. */
public interface Clients extends Repository<ClientAccount, ClientId> {

    ClientAccount save(ClientAccount client);

    Optional<ClientAccount> findById(ClientId id);

    /** The account, locked until the transaction ends: it must not be attached to two partners at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ClientAccount c where c.id = :id")
    Optional<ClientAccount> lock(ClientId id);

    @Query("select c from ClientAccount c where c.partner = :partner and c.email = :email")
    Optional<ClientAccount> withEmail(PartnerId partner, String email);

    @Query("select c from ClientAccount c where c.partner = :partner and c.taxNumber = :taxNumber")
    Optional<ClientAccount> withTaxNumber(PartnerId partner, String taxNumber);

    @Query("select new app.linekeeper.domain.client.ClientRow(c.id, c.name, c.taxNumber) from ClientAccount c"
            + " where c.partner = :partner order by c.partner, c.touchedAt desc, c.id")
    List<ClientRow> recent(PartnerId partner, Pageable page);

    @Query("select new app.linekeeper.domain.client.ClientRow(c.id, c.name, c.taxNumber) from ClientAccount c"
            + " where c.partner = :partner and c.searchText like :pattern escape '!'"
            + " order by c.partner, c.touchedAt desc, c.id")
    List<ClientRow> search(PartnerId partner, String pattern, Pageable page);

    @Query("select count(c) from ClientAccount c where c.partner = :partner")
    long count(PartnerId partner);

    @Query("select count(c) from ClientAccount c where c.partner = :partner and c.searchText like :pattern escape '!'")
    long count(PartnerId partner, String pattern);

    /** Puts the client first in the partner's list; nothing is written if it was touched after {@code unless}. */
    @Modifying
    @Query("update ClientAccount c set c.touchedAt = :at where c.id = :id and c.touchedAt <= :unless")
    int touch(ClientId id, Instant at, Instant unless);
}
