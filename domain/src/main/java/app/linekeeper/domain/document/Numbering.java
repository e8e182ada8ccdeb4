package app.linekeeper.domain.document;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.Assert;

/**
 * Numbers without gaps, per seller, type of document and year (rule 28): the counter is a row that stays locked until the
 * document's transaction ends, so that a rollback gives the number back and nobody can overtake.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Numbering {

    private final JdbcClient jdbc;

    Numbering(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From here to the end of the transaction nobody else takes a number of these, nor issues a document. */
    public void lock(NumberSeries series) {
        if (!isLocked(series)) {
            jdbc.sql("insert into document_counter (seller, document_type, numbering_year, last_place)"
                            + " values (?, ?, ?, 0) on conflict do nothing")
                    .params(key(series))
                    .update();
            Assert.state(isLocked(series), "the counter vanished");
        }
    }

    /**
     * Takes the next number, from 1.
     *
     * @throws java.util.NoSuchElementException unless locked before
     */
    public DocumentNumber next(NumberSeries series) {
        long next = last(series).orElseThrow() + 1;
        jdbc.sql("update document_counter set last_place = ?"
                        + " where seller = ? and document_type = ? and numbering_year = ?")
                .param(next)
                .params(key(series))
                .update();
        return series.at(next);
    }

    private boolean isLocked(NumberSeries series) {
        return last(series).isPresent();
    }

    private Optional<Long> last(NumberSeries series) {
        return jdbc.sql("select last_place from document_counter"
                        + " where seller = ? and document_type = ? and numbering_year = ? for update")
                .params(key(series))
                .query(Long.class)
                .optional();
    }

    private static List<Object> key(NumberSeries series) {
        return List.of(series.seller().id().value(), series.type().name(), series.year());
    }
}
