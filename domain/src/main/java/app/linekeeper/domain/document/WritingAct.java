package app.linekeeper.domain.document;

import app.linekeeper.domain.catalog.Seller;
import app.linekeeper.domain.catalog.SoldAs;
import app.linekeeper.domain.catalog.TaxTreatment;
import app.linekeeper.domain.catalog.TaxTreatments;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Takes down what an act says: both parties, what was sold, its sums and the tax of the day. */
@Component
class WritingAct {

    private final TaxTreatments taxes;
    private final ActRows rows;
    private final Words words = Words.standard();

    WritingAct(TaxTreatments taxes, ActRows rows) {
        this.taxes = taxes;
        this.rows = rows;
    }

    /**
     * For those lines of the order that run, taxed as on the act's day.
     *
     * @throws java.util.NoSuchElementException if it was never stated how the seller is taxed
     */
    ActContent write(
            DocumentHeading heading, Language language, Seller seller, Company payer, Order order, ActPart part) {
        LocalDate ordered = order.placedAt().atZone(seller.region().zone()).toLocalDate();
        TaxTreatment tax = taxes.of(seller.id(), heading.day()).orElseThrow();
        SoldAs soldAs = Objects.requireNonNull(order.actsDue()).sold();
        List<ActLine> sold = rows.of(order, part, soldAs, language, tax);
        return new ActContent(
                language,
                heading.number().printed(),
                heading.day(),
                PrintedParties.of(seller),
                PrintedParties.of(payer.requisites()),
                order.number(),
                ordered,
                null,
                soldAs,
                sold,
                IncludedTax.of(tax, sold.stream().map(ActLine::sum).toList()));
    }

    /** What is left of an act, by the same tax; nothing where none of its lines runs any more. */
    List<ActLine> left(Act act, Order order, TaxTreatment tax) {
        return rows.of(order, act.part(), act.content().sold(), act.content().language(), tax);
    }

    /** The same between the same parties, for what is left; for nothing where nothing is. */
    ActContent correct(Act wrong, DocumentHeading heading, Order order, List<ActLine> left, TaxTreatment tax) {
        ActContent then = wrong.content();
        List<ActLine> sold = left.isEmpty() ? List.of(annulled(then, order)) : left;
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
                sold,
                IncludedTax.of(tax, sold.stream().map(ActLine::sum).toList()));
    }

    private ActLine annulled(ActContent act, Order order) {
        ActLine first = act.lines().get(0);
        Text said = Text.of("act.annulled").with("number", act.number()).with("date", act.date());
        return new ActLine(
                words.plain(said, act.language()), first.from(), first.until(), 1, Money.zero(order.currency()), null);
    }
}
