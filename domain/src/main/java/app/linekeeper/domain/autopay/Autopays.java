package app.linekeeper.domain.autopay;

import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.persistence.Saving;
import app.linekeeper.domain.shared.ClientId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every line that is or was renewed by itself. Locked after the client, where both are. */
interface Autopays extends Repository<Autopay, LineId>, Saving<Autopay> {

    Optional<Autopay> findById(LineId line);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Autopay a where a.line in :lines order by a.line.value")
    List<Autopay> lock(Collection<LineId> lines);

    /** Those of a client that are on, by {@code autopay_of_client}. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Autopay a where a.client = :client and a.offAt is null order by a.line.value")
    List<Autopay> lockOnesOf(ClientId client);

    /** Whose lines are on and are paid from this, without locking; by {@code autopay_of_method}. */
    @Query("select distinct a.client.value from Autopay a where a.method = :method and a.offAt is null"
            + " order by a.client.value")
    List<UUID> clientsOf(UUID method);

    /** How many lines are on and are paid from this; by {@code autopay_of_method}. */
    @Query("select count(a) from Autopay a where a.method = :method and a.offAt is null")
    int countBy(UUID method);

    /** Those that are on and are paid from this, by {@code autopay_of_method}. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Autopay a where a.method = :method and a.offAt is null order by a.line.value")
    List<Autopay> lockOnesBy(UUID method);

    /** Those that are renewed together and whose next step is due, in the order of their numbers. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Autopay a where a.client = :client and a.source = :source"
            + " and coalesce(a.company, a.method) = :account"
            + " and a.months = :months and a.endDate = :end and a.nextStepAt <= :now"
            + " order by length(a.number), a.number")
    List<Autopay> lockDue(
            ClientId client, SourceKind source, UUID account, int months, LocalDate end, Instant now, Limit most);
}
