package app.linekeeper.domain.order;

import app.linekeeper.domain.catalog.Catalog;
import app.linekeeper.domain.catalog.Term;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.persistence.PlainQueries;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For which term a line was last paid. */
@Component
@Transactional(readOnly = true)
public class LastTerms {

    private final PlainQueries queries;
    private final Catalog catalog;

    LastTerms(PlainQueries queries, Catalog catalog) {
        this.queries = queries;
        this.catalog = catalog;
    }

    /** In months; empty for a line that was never paid for, and where that term is no longer offered. */
    public OptionalInt of(LineId line) {
        return queries
                .sql("select months from order_line where line_id = ? and activation = 'ACTIVE'"
                        + " order by period_end desc limit 1")
                .param(line.value())
                .query(Integer.class)
                .list()
                .stream()
                .mapToInt(months -> months)
                .filter(months -> catalog.terms().stream().map(Term::months).anyMatch(offered -> offered == months))
                .findFirst();
    }
}
