package app.linekeeper.domain.payout;

import app.linekeeper.domain.persistence.Saving;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything that is to be paid out by bank, or was. */
interface Payouts extends Repository<Payout, PayoutId>, Saving<Payout> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Payout p where p.id = :id")
    Optional<Payout> lock(PayoutId id);

    /** By {@code payout_of_source}. */
    @Query("select p from Payout p where p.source = :source order by p.owedAt")
    List<Payout> of(UUID source);
}
