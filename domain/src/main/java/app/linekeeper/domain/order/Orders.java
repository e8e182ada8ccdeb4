package app.linekeeper.domain.order;

import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.persistence.Saving;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.PartnerId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every order of every partner. */
public interface Orders extends Repository<Order, OrderId>, Saving<Order> {

    Optional<Order> findById(OrderId id);

    Optional<Order> findByIdempotencyKey(String key);

    /**
     * The order, locked until the transaction ends together with its client, so that neither changes nor moves. The client
     * comes first, here and wherever clients are moved, so that nobody waits in a circle.
     */
    default Optional<Order> lock(OrderId id) {
        return lockClientOf(id).flatMap(client -> lockOnly(id));
    }

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ClientAccount c where c.id.value = (select o.client.value from Order o where o.id = :id)")
    Optional<ClientAccount> lockClientOf(OrderId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Order o where o.id = :id")
    Optional<Order> lockOnly(OrderId id);

    /** Those of the lines that wait for an order that was paid earlier than this one, by {@code order_line_by_line}. */
    @Query("select l.line from Order o join o.lines l where l.line in :lines and l.activation = ActivationState.PENDING"
            + " and (o.paidAt < :paidAt or (o.paidAt = :paidAt and o.id.value < :order))")
    Set<LineId> renewedEarlier(Collection<LineId> lines, Instant paidAt, UUID order);

    /** Those of the lines that wait for an order that was paid, by {@code order_line_by_line}. */
    @Query(
            "select l.line from Order o join o.lines l where l.line in :lines and l.activation = ActivationState.PENDING")
    Set<LineId> awaitingRenewal(Collection<LineId> lines);

    /** The months of what was last paid for a line and runs, by {@code order_line_by_line}; empty for a line never paid for. */
    @Query("select l.months from Order o join o.lines l where l.line = :line and l.activation = ActivationState.ACTIVE"
            + " order by o.paidAt desc limit 1")
    Optional<Integer> lastTermOf(LineId line);

    /** The same for several lines, as this partner paid for them: the newest payment decides. */
    @Query("select l.months from Order o join o.lines l where l.line in :lines and o.partner = :partner"
            + " and l.activation = ActivationState.ACTIVE order by o.paidAt desc, o.id.value limit 1")
    Optional<Integer> lastTermOf(PartnerId partner, Collection<LineId> lines);

    /** The months of what this partner last paid for the client, by {@code line_order_of_client}; empty for nothing. */
    @Query("select l.months from Order o join o.lines l where o.client = :client and o.partner = :partner"
            + " and o.state = OrderState.PAID order by o.paidAt desc, o.id.value limit 1")
    Optional<Integer> lastTermOf(PartnerId partner, ClientId client);

    /** By the unique column {@code order_number}. */
    Optional<Order> findByNumber(String number);

    @Query(value = "select nextval('order_number_sequence')", nativeQuery = true)
    long nextNumber();
}
