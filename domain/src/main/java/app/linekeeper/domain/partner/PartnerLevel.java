package app.linekeeper.domain.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;

/** The rate of a level, such as 0.35 for an official partner (rule 6). */
@Entity
class PartnerLevel {

    @Id
    @Enumerated(EnumType.STRING)
    private Level code;

    private BigDecimal rate;

    @SuppressWarnings("NullAway") // filled by JPA
    protected PartnerLevel() {}
}
