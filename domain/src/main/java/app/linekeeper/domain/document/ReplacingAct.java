package app.linekeeper.domain.document;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.order.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts an act right once lines that it certifies were refunded (rule 28): another one replaces it, over the lines that are
 * left, or, where none is, over nothing, which says that the first one is annulled.
 */
@Component
public class ReplacingAct {

    private final IssuedDocuments documents;
    private final IssuingDocument issuing;
    private final WritingAct writing;
    private final OrdersWithActs orders;

    ReplacingAct(IssuedDocuments documents, IssuingDocument issuing, WritingAct writing, OrdersWithActs orders) {
        this.documents = documents;
        this.issuing = issuing;
        this.writing = writing;
        this.orders = orders;
    }

    /** Does nothing where the locked order, which is paid, has no act. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void afterRefund(Acting operator, Order locked) {
        orders.actOf(locked.id())
                .flatMap(documents::findById)
                .ifPresent(document -> issuing.replace(
                        document,
                        operator.member(),
                        heading -> writing.correct(new Act(document), heading, locked)
                                .kept()));
    }
}
