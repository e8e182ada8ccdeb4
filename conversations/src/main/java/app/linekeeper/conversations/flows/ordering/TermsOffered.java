package app.linekeeper.conversations.flows.ordering;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.pricing.Quote;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What can be ordered for which term, and at what price.
 *
 * @param about fills what it is about
 * @param byTerm a quote for each term that is offered, shortest first
 */
record TermsOffered(UnaryOperator<Text> about, List<Quote> byTerm) {

    Text about(Text text) {
        return about.apply(text);
    }

    List<Option<Integer>> options() {
        return byTerm.stream().map(QuoteTexts::option).toList();
    }

    /** What the partner would pay for so many months; the term is one of these. */
    Money sum(int months) {
        return of(months).orElseThrow().total(PriceBasis.PARTNER_PAYS);
    }

    Optional<Quote> of(int months) {
        return byTerm.stream().filter(quote -> quote.term().months() == months).findFirst();
    }
}
