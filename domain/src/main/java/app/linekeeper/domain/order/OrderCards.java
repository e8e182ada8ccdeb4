package app.linekeeper.domain.order;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.client.Clients;
import app.linekeeper.domain.company.Companies;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.LineCalendar;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
    private final Clock clock;

    OrderCards(Access access, OwnOrders orders, Clients clients, Lines lines, Companies companies, Clock clock) {
        this.access = access;
        this.orders = orders;
        this.clients = clients;
        this.lines = lines;
        this.companies = companies;
        this.clock = clock;
    }

    /** The order; refused as not_allowed or not_found. */
    public Outcome<OrderCard> of(MemberId member, OrderId id) {
        Acting acting = access.of(member);
        return acting.allowed(Permission.SEE_MONEY)
                .then(allowed -> orders.find(acting, id))
                .map(this::card);
    }

    private OrderCard card(Order order) {
        ClientAccount client = clients.findById(order.client()).orElseThrow();
        return new OrderCard(
                order.id(),
                order.number(),
                order.client(),
                client.name(),
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
                rows(order, client.zone()));
    }

    private List<OrderCard.Row> rows(Order order, ZoneId zone) {
        List<LineId> ids = order.lines().stream()
                .map(OrderLine::line)
                .filter(Objects::nonNull)
                .toList();
        Map<LineId, Line> known =
                ids.isEmpty() ? Map.of() : lines.all(ids).stream().collect(Collectors.toMap(Line::id, line -> line));
        Instant now = clock.instant();
        return order.lines().stream()
                .map(each -> new OrderCard.Row(
                        each.kind(),
                        each.line(),
                        Optional.ofNullable(each.line())
                                .map(known::get)
                                .map(Line::number)
                                .orElse(null),
                        each.lineName(),
                        each.months(),
                        each.channels().stream().map(OrderedChannel::name).toList(),
                        each.price(),
                        each.periodEnd(),
                        order.state() == OrderState.PLACED ? endIfPaid(each, known, now, zone) : null))
                .toList();
    }

    private static LocalDate endIfPaid(OrderLine ordered, Map<LineId, Line> known, Instant now, ZoneId zone) {
        if (ordered.line() == null) {
            return LineCalendar.startingOn(LocalDate.ofInstant(now, zone), ordered.months())
                    .end();
        }
        Line line = Objects.requireNonNull(known.get(ordered.line()));
        return line.calendar().renewedOn(line.today(now), ordered.months()).end();
    }
}
