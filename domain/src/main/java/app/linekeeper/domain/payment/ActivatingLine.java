package app.linekeeper.domain.payment;

import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.line.ChannelSet;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.LineCalendar;
import app.linekeeper.domain.line.LineExtension;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.LineStart;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.line.Provisioning;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderLine;
import app.linekeeper.domain.order.OrderedChannel;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Starts or extends the one line that an order line paid for (rules 11 and 12). */
@Component
class ActivatingLine {

    private final Lines lines;
    private final Provisioning provisioning;
    private final Clock clock;

    ActivatingLine(Lines lines, Provisioning provisioning, Clock clock) {
        this.lines = lines;
        this.provisioning = provisioning;
        this.clock = clock;
    }

    /** @throws app.linekeeper.domain.line.ProvisioningFailed if it could not be done now; then nothing is changed */
    void activate(Order order, OrderLine orderLine, ClientAccount client) {
        switch (orderLine.kind()) {
            case BUY -> start(order, orderLine, client);
            case RENEW -> extend(order, orderLine);
        }
    }

    private void start(Order order, OrderLine orderLine, ClientAccount client) {
        LocalDate today = clock.instant().atZone(client.zone()).toLocalDate();
        LineCalendar calendar = LineCalendar.startingOn(today, orderLine.months());
        LineStart start = new LineStart(
                orderLine.id().value(),
                order.partner(),
                order.client(),
                orderLine.lineName(),
                new ChannelSet(
                        orderLine.channels().stream().map(OrderedChannel::code).toList()),
                calendar,
                client.zone());
        Line line = lines.save(Line.sold(LineId.next(), provisioning.start(start), start));
        order.activated(orderLine, line.id(), today, calendar);
    }

    private void extend(Order order, OrderLine orderLine) {
        Line line = lines.findById(Objects.requireNonNull(orderLine.line())).orElseThrow();
        Instant now = clock.instant();
        LocalDate today = line.today(now);
        LineCalendar renewed = line.calendar().renewedOn(today, orderLine.months());
        LocalDate start = line.calendar().renewalStartsOn(today);
        provisioning.extend(new LineExtension(orderLine.id().value(), line.id(), line.number(), renewed.end()));
        line.renew(orderLine.months(), now);
        order.activated(orderLine, line.id(), start, renewed);
    }
}
