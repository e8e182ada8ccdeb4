package app.linekeeper.domain.settlement;

import app.linekeeper.domain.order.OrderId;

/**
 * Where orders wait that are paid and not yet active (rule 16). Whoever implements it calls
 * {@link ActivatingLines#retry} later, again and again until the order is active.
 */
public interface ActivationQueue {

    /** Takes the order in within the present transaction; an order that waits already waits once. */
    void schedule(OrderId order);

    /** The same, and one that waits for a later moment is brought forward: its turn is as soon as the transaction ends. */
    void soon(OrderId order);
}
