package app.linekeeper.domain.card;

import app.linekeeper.domain.persistence.Saving;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All that goes or went back by card. */
public interface CardRefunds extends Repository<CardRefund, CardRefundId>, Saving<CardRefund> {

    Optional<CardRefund> findById(CardRefundId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from CardRefund r where r.id = :id")
    Optional<CardRefund> lock(CardRefundId id);

    @Query("select r from CardRefund r where r.attempt = :attempt and r.occasion = :occasion")
    Optional<CardRefund> find(AttemptId attempt, String occasion);

    /** By {@code card_refund_once}. */
    @Query("select r from CardRefund r where r.attempt = :attempt order by r.orderedAt, r.id.value")
    List<CardRefund> of(AttemptId attempt);

    /** Those in this state, longest there first; by {@code card_refund_of_state}. */
    @Query("select r from CardRefund r where r.state = :state order by r.orderedAt, r.id.value limit :most")
    List<CardRefund> in(RefundState state, int most);

    /** Whose provider is to be asked by now; by {@code card_refund_due}. */
    @Query("select r.id.value from CardRefund r where r.nextTryAt <= :now order by r.nextTryAt, r.id.value limit :most")
    List<UUID> due(Instant now, int most);
}
