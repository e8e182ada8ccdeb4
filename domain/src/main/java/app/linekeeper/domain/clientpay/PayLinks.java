package app.linekeeper.domain.clientpay;

import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.persistence.Saving;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every link by which a client pays. */
interface PayLinks extends Repository<PayLink, PayLinkId>, Saving<PayLink> {

    Optional<PayLink> findById(PayLinkId id);

    /** The last one of the order; by {@code pay_link_of_order}. */
    @Query("select l from PayLink l where l.order = :order order by l.madeAt desc limit 1")
    Optional<PayLink> lastOf(OrderId order);
}
