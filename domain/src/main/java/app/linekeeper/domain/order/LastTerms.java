package app.linekeeper.domain.order;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.catalog.Catalog;
import app.linekeeper.domain.catalog.Term;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.shared.ClientId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For which term was last paid. */
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

    /**
     * In months, for any of the lines by the partner of whoever acts: where they were last paid for different terms, the newest
     * payment decides. Empty where none was paid for; the term may be offered no longer.
     */
    public Optional<Integer> ofLines(Acting acting, Collection<LineId> lines) {
        return lines.isEmpty() ? Optional.empty() : orders.lastTermOf(acting.partnerOrThrow(), lines);
    }

    /** The same, for whatever was bought or renewed for the client. */
    public Optional<Integer> ofClient(Acting acting, ClientId client) {
        return orders.lastTermOf(acting.partnerOrThrow(), client);
    }
}
