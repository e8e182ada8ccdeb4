package app.linekeeper.domain.card;

import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.persistence.Saving;
import app.linekeeper.domain.shared.PartnerId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every attempt to take money by card. */
public interface CardAttempts extends Repository<CardAttempt, AttemptId>, Saving<CardAttempt> {

    Optional<CardAttempt> findById(AttemptId id);

    Optional<CardAttempt> findByIdempotencyKey(String key);

    Optional<CardAttempt> findByNumber(long number);

    /** Locked until the transaction ends; after the order that it is for, wherever both are locked. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from CardAttempt a where a.id = :id")
    Optional<CardAttempt> lock(AttemptId id);

    /** The order that it is for; empty for a top-up. */
    @Query("select a.order.value from CardAttempt a where a.id = :id")
    Optional<UUID> orderOf(AttemptId id);

    /** By which the provider knows it; by {@code card_attempt_payment}. */
    @Query("select a.id from CardAttempt a where a.gateway = :gateway and a.paymentId = :payment")
    Optional<AttemptId> ofPayment(String gateway, String payment);

    /** The one of an order that is open; by the unique column {@code open_for}. */
    @Query("select a from CardAttempt a where a.openFor = :order")
    Optional<CardAttempt> openOf(UUID order);

    /** Those of an order, newest first; by {@code card_attempt_of_order}. */
    @Query("select a from CardAttempt a where a.order = :order order by a.begunAt desc")
    List<CardAttempt> of(OrderId order);

    /** Whose provider is to be asked by now, longest due first; by {@code card_attempt_due}. */
    @Query(
            "select a.id.value from CardAttempt a where a.nextAskAt <= :now order by a.nextAskAt, a.id.value limit :most")
    List<UUID> due(Instant now, int most);

    /** Where the last receipt of what a partner paid went, and not one of its clients; by {@code card_attempt_of_partner}. */
    @Query(
            "select a.email from CardAttempt a where a.partner = :partner and a.payer.kind <> PayerKind.CLIENT_BY_LINK order by a.begunAt desc, a.id.value limit 1")
    Optional<String> lastEmail(PartnerId partner);

    @Query(value = "select nextval('card_attempt_number')", nativeQuery = true)
    long nextNumber();
}
