package app.linekeeper.domain.autopay;

import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.persistence.Saving;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every attempt: one for each line and end of a period, by the unique columns {@code line} and {@code end_date}. */
interface AutopayAttempts extends Repository<AutopayAttempt, UUID>, Saving<AutopayAttempt> {

    @Query("select a from AutopayAttempt a where a.line = :line and a.endDate = :end")
    Optional<AutopayAttempt> of(LineId line, LocalDate end);

    @Query("select a from AutopayAttempt a where a.line in :lines and a.endDate = :end")
    List<AutopayAttempt> of(Collection<LineId> lines, LocalDate end);

    /** Those that wait for an order to be paid, by {@code autopay_attempt_of_order}. */
    @Query("select a from AutopayAttempt a where a.order = :order and "
            + "a.state in (AttemptState.INVOICED, AttemptState.AWAITED)")
    List<AutopayAttempt> awaiting(OrderId order);

    /** Those that placed an order, whatever became of it; by {@code autopay_attempt_of_order}. */
    @Query("select a from AutopayAttempt a where a.order = :order")
    List<AutopayAttempt> ofOrder(OrderId order);
}
