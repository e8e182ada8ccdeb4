package app.linekeeper.domain.document;

import app.linekeeper.domain.catalog.SellerId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.Assert;

/**
 * Numbers without gaps, per seller, document type and year (rule 28): the counter is a row that stays locked until the
 * document's transaction ends, so that a rollback gives the number back and nobody can overtake.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Numbering {

    private final JdbcClient jdbc;

    Numbering(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From here to the end of the transaction nobody else takes a number of this row, nor issues a document. */
    void lock(SellerId seller, DocumentType type, int year) {
        if (!isLocked(seller, type, year)) {
            jdbc.sql("insert into document_counter (seller, document_type, numbering_year, last_place)"
                            + " values (?, ?, ?, 0) on conflict do nothing")
                    .params(seller.value(), type.name(), year)
                    .update();
            Assert.state(isLocked(seller, type, year), "the counter vanished");
        }
    }

    /**
     * Takes the next number, from 1.
     *
     * @throws java.util.NoSuchElementException unless locked before
     */
    long next(SellerId seller, DocumentType type, int year) {
        long next = last(seller, type, year).orElseThrow() + 1;
        jdbc.sql("update document_counter set last_place = ?"
                        + " where seller = ? and document_type = ? and numbering_year = ?")
                .params(next, seller.value(), type.name(), year)
                .update();
        return next;
    }

    private boolean isLocked(SellerId seller, DocumentType type, int year) {
        return last(seller, type, year).isPresent();
    }

    private Optional<Long> last(SellerId seller, DocumentType type, int year) {
        return jdbc.sql("select last_place from document_counter"
                        + " where seller = ? and document_type = ? and numbering_year = ? for update")
                .params(seller.value(), type.name(), year)
                .query(Long.class)
                .optional();
    }
}
