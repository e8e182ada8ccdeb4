package app.linekeeper.domain.line;

import app.linekeeper.domain.persistence.Saving;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every line of every client. */
public interface Lines extends Repository<Line, LineId>, Saving<Line> {

    Optional<Line> findById(LineId id);

    /** The lines, in no order; those that are not there are left out. A single one is read once a transaction. */
    default List<Line> all(Collection<LineId> ids) {
        return ids.size() == 1 ? findById(ids.iterator().next()).stream().toList() : several(ids);
    }

    @Query("select l from Line l where l.id in :ids")
    List<Line> several(Collection<LineId> ids);

    /** The lines, locked until the transaction ends, always in the same order so that nobody waits in a circle. */
    default List<Line> lock(Collection<LineId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return ids.size() == 1 ? lockOne(ids.iterator().next()).stream().toList() : lockSeveral(ids);
    }

    /** The mostly single one: a query with a list is translated anew each time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from Line l where l.id = :id")
    Optional<Line> lockOne(LineId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from Line l where l.id in :ids order by l.id.value")
    List<Line> lockSeveral(Collection<LineId> ids);
}
