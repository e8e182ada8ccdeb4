package app.linekeeper.domain.refund;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.client.Clients;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OrderLine;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.partner.Partners;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.settlement.Payment;
import app.linekeeper.domain.settlement.Payments;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.domain.shared.SearchText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An operator finds an order of any partner by its number, to refund lines of it (rule 22). */
@Component
@Transactional(readOnly = true)
public class FindingOrderToRefund {

    private final Access access;
    private final Orders orders;
    private final Lines lines;
    private final Payments payments;
    private final Partners partners;
    private final Clients clients;
    private final Unused unused;
    private final ReturningMoney money;

    FindingOrderToRefund(
            Access access,
            Orders orders,
            Lines lines,
            Payments payments,
            Partners partners,
            Clients clients,
            Unused unused,
            ReturningMoney money) {
        this.access = access;
        this.orders = orders;
        this.lines = lines;
        this.payments = payments;
        this.partners = partners;
        this.clients = clients;
        this.unused = unused;
        this.money = money;
    }

    /** The order of this number, however it is typed; refused as not_allowed or not_found. */
    public Outcome<OrderId> byNumber(MemberId operator, String typed) {
        return found(operator, orders.findByNumber(SearchText.sought(typed).replace(" ", "")))
                .map(Order::id);
    }

    /** The order with what can be refunded of it; refused as not_allowed or not_found. */
    public Outcome<OrderToRefund> one(MemberId operator, OrderId id) {
        return found(operator, orders.findById(id)).map(this::shown);
    }

    private Outcome<Order> found(MemberId operator, Optional<Order> order) {
        return access.of(operator)
                .allowed(Permission.OPERATE)
                .then(acting -> order.map(Outcome::done)
                        .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome()));
    }

    private OrderToRefund shown(Order order) {
        List<Payment> paid = payments.of(order.id());
        Money zero = Money.zero(order.currency());
        return new OrderToRefund(
                order.id(),
                order.number(),
                partners.findById(order.partner()).orElseThrow().name(),
                clients.findById(order.client()).orElseThrow().name(),
                paid.stream().map(Payment::amount).reduce(Money::plus).orElse(null),
                paid.stream().map(Payment::givenBack).reduce(zero, Money::plus),
                money.back(paid),
                rows(order));
    }

    private List<OrderToRefund.Row> rows(Order order) {
        PriceBasis basis = Objects.requireNonNullElse(order.paidBasis(), PriceBasis.PARTNER_PAYS);
        List<LineId> ids = order.lines().stream()
                .map(OrderLine::line)
                .filter(Objects::nonNull)
                .toList();
        Map<LineId, String> numbers = lines.all(ids).stream().collect(Collectors.toMap(Line::id, Line::number));
        return unused.obstacles(order.lines()).entrySet().stream()
                .map(line -> row(line.getKey(), basis, numbers, line.getValue().orElse(null)))
                .toList();
    }

    private static OrderToRefund.Row row(
            OrderLine line, PriceBasis basis, Map<LineId, String> numbers, @Nullable Refusal obstacle) {
        return new OrderToRefund.Row(
                line.id(),
                line.kind(),
                line.line() == null ? null : numbers.get(line.line()),
                line.lineName(),
                line.months(),
                line.price().total(basis),
                obstacle);
    }
}
