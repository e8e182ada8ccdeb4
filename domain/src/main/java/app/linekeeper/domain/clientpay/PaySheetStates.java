package app.linekeeper.domain.clientpay;

import app.linekeeper.domain.order.Entitlement;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderState;
import app.linekeeper.domain.payer.Payer;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says what of a link and its order decides whether it can be paid; of what is paid, that comes first. */
@Component
class PaySheetStates {

    private final Entitlement entitlement;
    private final Clock clock;

    PaySheetStates(Entitlement entitlement, Clock clock) {
        this.entitlement = entitlement;
        this.clock = clock;
    }

    PaySheetState of(PayLink link, Order order, LinkAttempts attempts) {
        if (order.wasPaid()) {
            return paid(link, order);
        } else if (link.isWithdrawn()) {
            return PaySheetState.WITHDRAWN;
        } else if (entitlement.obstacle(order).isPresent()) {
            return PaySheetState.CLOSED;
        } else if (order.state() == OrderState.CANCELLED) {
            return PaySheetState.CANCELLED;
        }
        return attempts.open()
                .map(open -> EndingLinkPayments.isByLink(open) ? PaySheetState.BEING_PAID : PaySheetState.BUSY)
                .or(() -> Optional.of(PaySheetState.EXPIRED).filter(expired -> link.isExpired(clock.instant())))
                .orElse(PaySheetState.TO_PAY);
    }

    /** Whoever paid by a link sees that they did, be it that it was withdrawn meanwhile. */
    private static PaySheetState paid(PayLink link, Order order) {
        if (link.isWithdrawn() && !(order.payer() instanceof Payer.ClientByLink)) {
            return PaySheetState.WITHDRAWN;
        }
        return order.isPaid() ? PaySheetState.PAID : PaySheetState.GIVEN_BACK;
    }
}
