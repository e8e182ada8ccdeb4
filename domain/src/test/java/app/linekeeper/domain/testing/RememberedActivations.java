package app.linekeeper.domain.testing;

import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.settlement.ActivationQueue;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;

/** A queue that only remembers; the test plays the job. */
@TestComponent
public class RememberedActivations implements ActivationQueue {

    private final List<OrderId> waiting = new CopyOnWriteArrayList<>();

    @Override
    public void schedule(OrderId order) {
        waiting.add(order);
    }

    @Override
    public void soon(OrderId order) {
        waiting.remove(order);
        waiting.add(0, order);
    }

    /** The orders that were queued, in their turn. */
    public List<OrderId> waiting() {
        return List.copyOf(waiting);
    }
}
