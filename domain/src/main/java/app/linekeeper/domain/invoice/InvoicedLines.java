package app.linekeeper.domain.invoice;

import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.LineId;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
        Map<LineId, String> numbers = numbers(order);
        Map<InvoiceLine, Integer> alike = new LinkedHashMap<>();
        List<OrderLine> ordered = order.lines();
        for (int i = 0; i < ordered.size(); i++) {
            String what = words.plain(what(ordered.get(i), numbers), language);
            alike.merge(one(what, prices.get(i).total(basis), language), 1, Integer::sum);
        }
        List<InvoiceLine> rows = new ArrayList<>();
        alike.forEach((line, times) -> rows.add(new InvoiceLine(line.what(), line.unit(), times, line.price())));
        return rows;
    }

    /** The row of an invoice for money that comes to the buyer's wallet. */
    InvoiceLine ofTopUp(Money sum, Language language) {
        return one(words.plain(Text.of("invoice.what_top_up"), language), sum, language);
    }

    private InvoiceLine one(String what, Money price, Language language) {
        return new InvoiceLine(what, words.plain(Text.of("invoice.unit"), language), 1, price);
    }

    private Map<LineId, String> numbers(Order order) {
        List<LineId> renewed = order.renews();
        return renewed.isEmpty()
                ? Map.of()
                : lines.all(renewed).stream().collect(Collectors.toMap(Line::id, Line::number));
    }

    private static Text what(OrderLine line, Map<LineId, String> numbers) {
        Text what = line.kind() == OrderLineKind.BUY
                ? Text.of("invoice.what_new")
                : Text.of("invoice.what_renewal")
                        .with("line", Objects.requireNonNull(numbers.get(line.line())))
                        .with("name", line.lineName());
        return what.with(
                        "channels",
                        line.channels().stream().map(OrderedChannel::name).collect(Collectors.joining(", ")))
                .with("n", line.months());
    }
}
