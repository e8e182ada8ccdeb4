package app.linekeeper.domain.order;

import app.linekeeper.domain.catalog.Catalog;
import app.linekeeper.domain.catalog.Term;
import app.linekeeper.domain.line.LineId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For which term a line was last paid. */
@Component
@Transactional(readOnly = true)
public class LastTerms {

    private final Orders orders;
    private final Catalog catalog;

    LastTerms(Orders orders, Catalog catalog) {
        this.orders = orders;
        this.catalog = catalog;
    }

    /**
     * In months; the shortest one that is offered for a line that was never paid for, and where that term is no longer
     * offered. Empty where none is.
     */
    public Optional<Integer> of(LineId line) {
        List<Integer> offered = catalog.terms().stream().map(Term::months).toList();
        return orders.lastTermOf(line)
                .filter(offered::contains)
                .or(() -> offered.stream().min(Comparator.naturalOrder()));
    }
}
