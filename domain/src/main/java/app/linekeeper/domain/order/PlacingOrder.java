package app.linekeeper.domain.order;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.shared.Outcome;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Places an order at the price of today, which then holds for some days (rule 10). No money moves. */
@Component
@Transactional
public class PlacingOrder {

    private final Access access;
    private final FillingBasket basket;
    private final KeepingOrder keeping;

    PlacingOrder(Access access, FillingBasket basket, KeepingOrder keeping) {
        this.access = access;
        this.basket = basket;
        this.keeping = keeping;
    }

    /**
     * Orders new lines.
     *
     * @return the order, the same for the same key; refused as {@link Quoting#toBuy}
     * @throws app.linekeeper.domain.shared.KeyReused if the key was used with other input
     */
    public Outcome<Order> buy(BuyLines command) {
        return place(
                command.placement(),
                acting -> basket.toBuy(
                        acting, command.client(), command.channels(), command.months(), command.quantity()));
    }

    /**
     * Orders the renewal of lines.
     *
     * @return the order, the same for the same key; refused as {@link Quoting#toRenew}
     * @throws app.linekeeper.domain.shared.KeyReused if the key was used with other input
     */
    public Outcome<Order> renew(RenewLines command) {
        return place(command.placement(), acting -> basket.toRenew(acting, command.lines(), command.months()));
    }

    private Outcome<Order> place(Placement placement, Function<Acting, Outcome<Basket>> filling) {
        Acting acting = access.of(placement.member());
        return keeping.once(placement, () -> filling.apply(acting));
    }
}
