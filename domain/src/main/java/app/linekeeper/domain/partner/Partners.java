package app.linekeeper.domain.partner;

import app.linekeeper.domain.persistence.Saving;
import app.linekeeper.domain.shared.PartnerId;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every partner of the vendor. */
public interface Partners extends Repository<Partner, PartnerId>, Saving<Partner> {

    String NOBODY_OWNS_IT = "not exists (select 1 from Member m where m.partner = p.id"
            + " and m.role = app.linekeeper.domain.access.Role.OWNER and m.removedAt is null)";

    Optional<Partner> findById(PartnerId id);

    /** The partner, locked until the transaction ends: for what must not be decided twice at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Partner p where p.id = :id")
    Optional<Partner> lock(PartnerId id);

    /** Those whom nobody owns at present, last admitted first. */
    @Query("select p from Partner p where " + NOBODY_OWNS_IT + " order by p.createdAt desc, p.id")
    List<Partner> withoutOwner(Limit limit);

    /** How many there are of these. */
    @Query("select count(p) from Partner p where " + NOBODY_OWNS_IT)
    long countWithoutOwner();
}
