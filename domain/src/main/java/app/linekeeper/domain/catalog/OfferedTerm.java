package app.linekeeper.domain.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** A term as it is kept: what is offered and with which discount is data (rule 5). */
@Entity
@Table(name = "term")
class OfferedTerm {

    @Id
    private int months;

    private BigDecimal discount;
    private boolean offered;

    @SuppressWarnings("NullAway") // filled by JPA
    protected OfferedTerm() {}

    Term term() {
        return new Term(months, discount.stripTrailingZeros());
    }

    boolean isOffered() {
        return offered;
    }
}
