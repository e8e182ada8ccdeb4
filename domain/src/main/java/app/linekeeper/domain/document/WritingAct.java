package app.linekeeper.domain.document;

import app.linekeeper.domain.catalog.Seller;
import app.linekeeper.domain.catalog.SoldAs;
import app.linekeeper.domain.catalog.TaxTreatment;
import app.linekeeper.domain.catalog.TaxTreatments;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderLine;
import app.linekeeper.domain.order.OrderedChannel;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes down what an act says: both parties, the services, their sums and the tax of the day. */
@Component
class WritingAct {

    private final TaxTreatments taxes;
    private final Lines lines;
    private final Words words = Words.standard();

    WritingAct(TaxTreatments taxes, Lines lines) {
        this.taxes = taxes;
        this.lines = lines;
    }

    /**
     * For the lines of the order that run.
     *
     * @throws java.util.NoSuchElementException if it was never stated how the seller is taxed
     */
    ActContent write(DocumentHeading heading, Language language, Seller seller, Company payer, Order order) {
        LocalDate ordered = order.placedAt().atZone(seller.region().zone()).toLocalDate();
        TaxTreatment tax = taxes.of(seller.id(), heading.day()).orElseThrow();
        List<ActLine> services = services(order, language, tax);
        return new ActContent(
                language,
                heading.number().printed(),
                heading.day(),
                PrintedParties.of(seller),
                PrintedParties.of(payer.requisites()),
                order.number(),
                ordered,
                null,
                tax.soldAs(),
                services,
                IncludedTax.of(tax, services.stream().map(ActLine::sum).toList()));
    }

    /**
     * The same between the same parties and taxed as then, for the lines of the order that still run; for nothing where none
     * does.
     */
    ActContent correct(Act wrong, DocumentHeading heading, Order order) {
        ActContent then = wrong.content();
        TaxTreatment tax = taxes.of(order.seller(), then.date()).orElseThrow();
        List<ActLine> left = services(order, then.language(), tax);
        List<ActLine> services = left.isEmpty() ? List.of(annulled(then, order)) : left;
        return new ActContent(
                then.language(),
                heading.number().printed(),
                heading.day(),
                then.executor(),
                then.customer(),
                then.orderNumber(),
                then.orderDate(),
                new ActContent.Replaced(then.number(), then.date()),
                then.sold(),
                services,
                IncludedTax.of(tax, services.stream().map(ActLine::sum).toList()));
    }

    private ActLine annulled(ActContent act, Order order) {
        ActLine first = act.lines().get(0);
        Text said = Text.of("act.annulled").with("number", act.number()).with("date", act.date());
        return new ActLine(
                words.plain(said, act.language()), first.from(), first.until(), 1, Money.zero(order.currency()), null);
    }

    private List<ActLine> services(Order order, Language language, TaxTreatment tax) {
        Map<LineId, String> numbers = numbers(order);
        PriceBasis basis = Objects.requireNonNull(order.paidBasis());
        return order.lines().stream()
                .filter(OrderLine::isActive)
                .map(line -> service(line, basis, numbers, language, tax))
                .toList();
    }

    private Map<LineId, String> numbers(Order order) {
        List<LineId> ids = order.lines().stream()
                .filter(OrderLine::isActive)
                .map(line -> Objects.requireNonNull(line.line()))
                .toList();
        return lines.all(ids).stream().collect(Collectors.toMap(Line::id, Line::number));
    }

    private ActLine service(
            OrderLine line, PriceBasis basis, Map<LineId, String> numbers, Language language, TaxTreatment tax) {
        LineId id = Objects.requireNonNull(line.line());
        String channels = line.channels().stream().map(OrderedChannel::name).collect(Collectors.joining(", "));
        Text service = Text.of(tax.soldAs() == SoldAs.LICENCE ? "act.licence" : "act.service")
                .with("line", Objects.requireNonNull(numbers.get(id)))
                .with("name", line.lineName())
                .with("channels", channels)
                .with("n", line.months());
        Money sum = line.price().total(basis);
        return new ActLine(
                words.plain(service, language),
                Objects.requireNonNull(line.periodStart()),
                Objects.requireNonNull(line.periodEnd()),
                1,
                sum,
                IncludedTax.within(tax, sum));
    }
}
