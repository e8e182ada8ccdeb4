package app.linekeeper.domain.withdrawal;

import app.linekeeper.domain.persistence.Saving;
import app.linekeeper.domain.shared.PartnerId;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every withdrawal of every partner. */
interface Withdrawals extends Repository<Withdrawal, WithdrawalId>, Saving<Withdrawal> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from Withdrawal w where w.id = :id")
    Optional<Withdrawal> lock(WithdrawalId id);

    Optional<Withdrawal> findByIdempotencyKey(String key);

    /** By {@code withdrawal_of_partner}. */
    @Query("select w from Withdrawal w where w.partner = :partner and w.state = WithdrawalState.OPEN")
    Optional<Withdrawal> open(PartnerId partner);
}
