package app.linekeeper.conversations.flows.ordering;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.domain.pricing.Quote;
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

    Optional<Quote> of(int months) {
        return byTerm.stream().filter(quote -> quote.term().months() == months).findFirst();
    }
}
