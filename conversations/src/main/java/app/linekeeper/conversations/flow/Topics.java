package app.linekeeper.conversations.flow;

import app.linekeeper.conversations.SentRequisitesId;
import app.linekeeper.conversations.SentStatementId;
import app.linekeeper.conversations.Topic;
import app.linekeeper.domain.broadcast.BroadcastId;
import app.linekeeper.domain.card.AttemptId;
import app.linekeeper.domain.invoice.InvoiceId;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.pack.PackId;

/** What screens live by. */
public final class Topics {

    private Topics() {}

    /** Whatever becomes of an order: paid, active, cancelled. */
    public static Topic of(OrderId order) {
        return Topic.of("order", order);
    }

    /** Whatever becomes of an invoice that is for no order. */
    public static Topic of(InvoiceId invoice) {
        return Topic.of("invoice", invoice);
    }

    /** Whatever becomes of an attempt to take money by card that is for no order. */
    public static Topic of(AttemptId attempt) {
        return Topic.of("card", attempt);
    }

    /** How far a statement is read, and what has become of it. */
    public static Topic of(SentStatementId statement) {
        return Topic.of("statement", statement);
    }

    /** What stands in a file with requisites. */
    public static Topic of(SentRequisitesId file) {
        return Topic.of("requisites", file);
    }

    /** How far a broadcast is, and what has become of it. */
    public static Topic of(BroadcastId broadcast) {
        return Topic.of("broadcast", broadcast);
    }

    /** How far a pack of documents is, and what has become of it. */
    public static Topic of(PackId pack) {
        return Topic.of("pack", pack);
    }
}
