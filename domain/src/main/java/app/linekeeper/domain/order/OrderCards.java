package app.linekeeper.domain.order;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.MemberId;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.client.Clients;
import app.linekeeper.domain.company.Companies;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows one order of a partner with the names of its client, its lines and who paid. */
@Component
@Transactional(readOnly = true)
public class OrderCards {

    private final Access access;
    private final OwnOrders orders;
    private final Clients clients;
    private final Lines lines;
    private final Companies companies;

    OrderCards(Access access, OwnOrders orders, Clients clients, Lines lines, Companies companies) {
        this.access = access;
        this.orders = orders;
        this.clients = clients;
        this.lines = lines;
        this.companies = companies;
    }

    /** The order; refused as not_allowed or not_found. */
    public Outcome<OrderCard> of(MemberId member, OrderId id) {
        Acting acting = access.of(member);
        return acting.allowed(Permission.SEE_MONEY)
                .then(allowed -> orders.find(acting, id))
                .map(this::card);
    }

    private OrderCard card(Order order) {
        return new OrderCard(
                order.id(),
                order.number(),
                order.client(),
                clients.findById(order.client()).map(ClientAccount::name).orElseThrow(),
                order.state(),
                order.activation(),
                order.placedAt(),
                order.quotedUntil(),
                order.total(PriceBasis.PARTNER_PAYS),
                order.total(PriceBasis.BONUSES),
                order.paidAt(),
                order.paidBasis(),
                Optional.ofNullable(order.payer())
                        .flatMap(companies::findById)
                        .map(Company::name)
                        .orElse(null),
                rows(order.lines()));
    }

    private List<OrderCard.Row> rows(List<OrderLine> ordered) {
        List<LineId> ids =
                ordered.stream().map(OrderLine::line).filter(Objects::nonNull).toList();
        Map<LineId, String> numbers =
                ids.isEmpty() ? Map.of() : lines.all(ids).stream().collect(Collectors.toMap(Line::id, Line::number));
        return ordered.stream()
                .map(each -> new OrderCard.Row(
                        each.kind(),
                        each.line(),
                        Optional.ofNullable(each.line()).map(numbers::get).orElse(null),
                        each.lineName(),
                        each.months(),
                        each.channels().stream().map(OrderedChannel::name).toList(),
                        each.price(),
                        each.periodEnd()))
                .toList();
    }
}
