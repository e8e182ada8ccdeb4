package app.linekeeper.domain.settlement;

import app.linekeeper.domain.client.Clients;
import app.linekeeper.domain.line.ChannelSet;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.LineExtension;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.LineStart;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.line.PaidTime;
import app.linekeeper.domain.order.ActivationState;
import app.linekeeper.domain.order.Entitlement;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OrderLine;
import app.linekeeper.domain.order.OrderLineKind;
import app.linekeeper.domain.order.OrderedChannel;
import app.linekeeper.domain.order.Orders;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what is to be asked for the lines of a paid order that are not active yet (rules 11, 12 and 16). */
@Component
class ActivationSteps {

    private final Orders orders;
    private final Lines lines;
    private final Clients clients;
    private final Entitlement entitlement;
    private final Clock clock;

    ActivationSteps(Orders orders, Lines lines, Clients clients, Entitlement entitlement, Clock clock) {
        this.orders = orders;
        this.lines = lines;
        this.clients = clients;
        this.entitlement = entitlement;
        this.clock = clock;
    }

    /** To start and extend them all, for an order that is locked and of which it is known that the partner can have it. */
    List<ActivationStep> allOf(Order order) {
        return pending(order).stream().map(line -> step(order, line)).toList();
    }

    /**
     * To start and extend them, or to take them back where the partner can no longer have them; nothing for an order that
     * is not pending. A line that an earlier order renews, too, is left to that one: both would count from the same end.
     *
     * @throws java.util.NoSuchElementException if there is no such order
     */
    @Transactional
    List<ActivationStep> nextOf(OrderId id) {
        Order order = orders.lock(id).orElseThrow();
        if (order.activation() != ActivationState.PENDING) {
            return List.of();
        }
        if (entitlement.obstacle(order).isPresent()) {
            return pending(order).stream()
                    .<ActivationStep>map(line -> new ActivationStep.TakeBack(line.id()))
                    .toList();
        }
        Set<LineId> taken = renewedEarlier(order);
        return pending(order).stream()
                .filter(line -> line.line() == null || !taken.contains(line.line()))
                .map(line -> step(order, line))
                .toList();
    }

    private Set<LineId> renewedEarlier(Order order) {
        return order.renews().isEmpty()
                ? Set.of()
                : orders.renewedEarlier(
                        order.renews(),
                        Objects.requireNonNull(order.paidAt()),
                        order.id().value());
    }

    private static List<OrderLine> pending(Order order) {
        return order.lines().stream().filter(OrderLine::isPending).toList();
    }

    private ActivationStep step(Order order, OrderLine orderLine) {
        return orderLine.kind() == OrderLineKind.BUY ? start(order, orderLine) : extend(orderLine);
    }

    private ActivationStep start(Order order, OrderLine orderLine) {
        ZoneId zone = clients.findById(order.client()).orElseThrow().zone();
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        PaidTime time = PaidTime.startingOn(today, orderLine.months());
        LineStart line = new LineStart(
                orderLine.id().value(),
                order.partner(),
                order.client(),
                orderLine.lineName(),
                new ChannelSet(
                        orderLine.channels().stream().map(OrderedChannel::code).toList()),
                time.calendar(),
                zone);
        return new ActivationStep.Start(orderLine.id(), time, line);
    }

    private ActivationStep extend(OrderLine orderLine) {
        Line line = lines.findById(Objects.requireNonNull(orderLine.line())).orElseThrow();
        PaidTime time = PaidTime.renewedOn(line.today(clock.instant()), line.calendar(), orderLine.months());
        return new ActivationStep.Extend(
                orderLine.id(),
                time,
                line.calendar(),
                new LineExtension(
                        orderLine.id().value(),
                        line.id(),
                        line.number(),
                        time.calendar().end()));
    }
}
