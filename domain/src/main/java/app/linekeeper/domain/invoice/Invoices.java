package app.linekeeper.domain.invoice;

import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.persistence.Saving;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every invoice of every partner. */
public interface Invoices extends Repository<Invoice, InvoiceId>, Saving<Invoice> {

    Optional<Invoice> findById(InvoiceId id);

    Optional<Invoice> findByIdempotencyKey(String key);

    /** Locked until the transaction ends; after the order that it is for, wherever both are locked. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invoice i where i.id = :id")
    Optional<Invoice> lock(InvoiceId id);

    /** The order that it is for; empty for one that asks for money for the wallet. */
    @Query("select i.order.value from Invoice i where i.id = :id")
    Optional<UUID> orderOf(InvoiceId id);

    /** Those of an order that are neither paid nor cancelled, newest first; by {@code invoice_of_order}. */
    @Query("select i from Invoice i where i.order = :order and i.state in (InvoiceState.ISSUED, InvoiceState.PART_PAID)"
            + " order by i.issuedAt desc")
    List<Invoice> openOf(OrderId order);
}
