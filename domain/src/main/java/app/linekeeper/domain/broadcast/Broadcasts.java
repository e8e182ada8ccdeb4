package app.linekeeper.domain.broadcast;

import app.linekeeper.domain.persistence.Saving;
import app.linekeeper.domain.shared.MemberId;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every broadcast, drafts too. */
interface Broadcasts extends Repository<Broadcast, BroadcastId>, Saving<Broadcast> {

    Optional<Broadcast> findById(BroadcastId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from Broadcast b where b.id = :id")
    Optional<Broadcast> lock(BroadcastId id);

    default Optional<Broadcast> draftOf(MemberId operator) {
        return drafts(operator, Limit.of(1)).stream().findFirst();
    }

    @Query("select b from Broadcast b where b.operator = :operator and b.state = 'DRAFT' order by b.id.value")
    List<Broadcast> drafts(MemberId operator, Limit limit);

    /** Those of which something is on its way, or is to be, locked; the one that was started first comes first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from Broadcast b where b.settled = false order by b.startedAt, b.id.value")
    List<Broadcast> lockUnsettled();

    @Query("select b from Broadcast b where b.startedAt is not null order by b.startedAt desc, b.id.value")
    List<Broadcast> started(Limit limit);
}
