package app.linekeeper.domain.payment;

import app.linekeeper.domain.shared.Outcome;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A member takes one of the offers to pay an order. */
@Component
public class StartingPayment {

    private final List<WayToPay> ways;

    StartingPayment(List<WayToPay> ways) {
        this.ways = List.copyOf(ways);
    }

    /**
     * Goes the way of the offer.
     *
     * @return whether the order is paid now or waits for money; refused as {@link PayingOrder} refuses
     * @throws java.util.NoSuchElementException if there is no such way
     * @throws app.linekeeper.domain.shared.KeyReused if the key was used with other input
     */
    @Transactional
    public Outcome<Started> start(PayOrder command) {
        return ways.stream()
                .filter(way -> way.name().equals(command.offer().way()))
                .findFirst()
                .orElseThrow()
                .start(command);
    }
}
