package app.linekeeper.domain.invoice;

import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.LineNumbers;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderLine;
import app.linekeeper.domain.order.OrderLineKind;
import app.linekeeper.domain.order.OrderedChannel;
import app.linekeeper.domain.pricing.LinePrice;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is to be paid for an order, row by row, as an invoice or a receipt prints it. */
@Component
public class InvoicedLines {

    private final Lines lines;
    private final Words words = Words.standard();

    InvoicedLines(Lines lines) {
        this.lines = lines;
    }

    /** In the order's order; lines that are alike are one row. Of the price only what is to be paid is told (rule 8). */
    public List<InvoiceLine> of(Order order, PriceBasis basis, Language language) {
        return of(order, order.lines().stream().map(OrderLine::price).toList(), basis, language);
    }

    /**
     * The same at other prices.
     *
     * @param prices of the order's lines, one for each
     */
    public List<InvoiceLine> of(Order order, List<LinePrice> prices, PriceBasis basis, Language language) {
        Map<LineId, Line> renewed = renewed(order);
        Map<Alike, List<OrderLine>> alike = new LinkedHashMap<>();
        List<OrderLine> ordered = order.lines();
        for (int i = 0; i < ordered.size(); i++) {
            OrderLine line = ordered.get(i);
            alike.computeIfAbsent(alike(line, prices.get(i).total(basis), renewed), empty -> new ArrayList<>())
                    .add(line);
        }
        List<InvoiceLine> rows = new ArrayList<>();
        alike.forEach((key, lines) -> {
            InvoiceLine one = one(words.plain(what(key, lines, renewed), language), key.price(), language);
            rows.add(new InvoiceLine(one.what(), one.unit(), lines.size(), one.price()));
        });
        return rows;
    }

    /**
     * What is alike in the lines of one row, as it will be in the act that follows.
     *
     * @param end of what was paid before; null for lines to buy
     */
    private record Alike(
            OrderLineKind kind,
            String channels,
            int months,
            Money price,
            @Nullable LocalDate end) {}

    /** The row of an invoice for money that comes to the buyer's wallet. */
    InvoiceLine ofTopUp(Money sum, Language language) {
        return one(words.plain(Text.of("invoice.what_top_up"), language), sum, language);
    }

    private InvoiceLine one(String what, Money price, Language language) {
        return new InvoiceLine(what, words.plain(Text.of("invoice.unit"), language), 1, price);
    }

    private Map<LineId, Line> renewed(Order order) {
        List<LineId> renewed = order.renews();
        return renewed.isEmpty()
                ? Map.of()
                : lines.all(renewed).stream().collect(Collectors.toMap(Line::id, line -> line));
    }

    private static Alike alike(OrderLine line, Money price, Map<LineId, Line> renewed) {
        boolean isNew = line.kind() == OrderLineKind.BUY;
        return new Alike(
                line.kind(),
                line.channels().stream().map(OrderedChannel::name).collect(Collectors.joining(", ")),
                line.months(),
                price,
                isNew ? null : Objects.requireNonNull(renewed.get(line.line())).end());
    }

    private static Text what(Alike alike, List<OrderLine> ordered, Map<LineId, Line> renewed) {
        return which(alike, ordered, renewed).with("channels", alike.channels()).with("n", alike.months());
    }

    private static Text which(Alike alike, List<OrderLine> ordered, Map<LineId, Line> renewed) {
        if (alike.kind() == OrderLineKind.BUY) {
            return Text.of("invoice.what_new");
        }
        List<String> numbers = ordered.stream()
                .map(line -> Objects.requireNonNull(renewed.get(line.line())).number())
                .toList();
        return numbers.size() == 1
                ? Text.of("invoice.what_renewal")
                        .with("line", numbers.get(0))
                        .with("name", ordered.get(0).lineName())
                : Text.of("invoice.what_renewals").with("lines", LineNumbers.of(numbers));
    }
}
