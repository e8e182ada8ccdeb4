package app.linekeeper.domain.document;

import app.linekeeper.domain.catalog.SoldAs;
import app.linekeeper.domain.catalog.TaxTreatment;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.LineNumbers;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderLine;
import app.linekeeper.domain.order.OrderedChannel;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes down the rows of an act: lines that are alike are one row, taxed as one (rule 29). */
@Component
class ActRows {

    private final Lines lines;
    private final Words words = Words.standard();

    ActRows(Lines lines) {
        this.lines = lines;
    }

    /** What is alike in the lines of one row. */
    private record Alike(String channels, int months, PaidPeriod days, Money price) {}

    /** One row for lines that are alike, in the order's order; none where nothing of the part runs. */
    List<ActLine> of(Order order, ActPart part, SoldAs sold, Language language, TaxTreatment tax) {
        PriceBasis basis = Objects.requireNonNull(order.paidBasis());
        Map<Alike, List<OrderLine>> alike = new LinkedHashMap<>();
        for (OrderLine line : order.lines()) {
            if (line.isActive()) {
                PaidPeriod period = period(line);
                part.of(period)
                        .map(days -> alike(line, days, period.share(line.price().total(basis), days)))
                        .ifPresent(row -> alike.computeIfAbsent(row, empty -> new ArrayList<>())
                                .add(line));
            }
        }
        Map<LineId, String> numbers = numbers(alike);
        return alike.entrySet().stream()
                .map(row -> {
                    Text what = what(row.getKey(), row.getValue(), numbers, sold);
                    return row(row.getKey(), row.getValue().size(), words.plain(what, language), tax);
                })
                .toList();
    }

    /** The days that a line of an order, which runs, pays for. */
    static PaidPeriod period(OrderLine line) {
        return new PaidPeriod(Objects.requireNonNull(line.periodStart()), Objects.requireNonNull(line.periodEnd()));
    }

    private static Alike alike(OrderLine line, PaidPeriod days, Money price) {
        String channels = line.channels().stream().map(OrderedChannel::name).collect(Collectors.joining(", "));
        return new Alike(channels, line.months(), days, price);
    }

    private Map<LineId, String> numbers(Map<Alike, List<OrderLine>> alike) {
        List<LineId> ids = alike.values().stream()
                .flatMap(List::stream)
                .map(line -> Objects.requireNonNull(line.line()))
                .toList();
        return lines.all(ids).stream().collect(Collectors.toMap(Line::id, Line::number));
    }

    private static Text what(Alike alike, List<OrderLine> ordered, Map<LineId, String> numbers, SoldAs sold) {
        boolean isLicence = sold == SoldAs.LICENCE;
        List<String> printed = ordered.stream()
                .map(line -> Objects.requireNonNull(numbers.get(line.line())))
                .toList();
        Text which = printed.size() == 1
                ? Text.of(isLicence ? "act.licence" : "act.service")
                        .with("line", printed.get(0))
                        .with("name", ordered.get(0).lineName())
                : Text.of(isLicence ? "act.licences" : "act.services").with("lines", LineNumbers.of(printed));
        return which.with("channels", alike.channels()).with("n", alike.months());
    }

    private static ActLine row(Alike alike, int quantity, String what, TaxTreatment tax) {
        Money sum = alike.price().times(quantity);
        return new ActLine(
                what, alike.days().from(), alike.days().until(), quantity, alike.price(), IncludedTax.within(tax, sum));
    }
}
