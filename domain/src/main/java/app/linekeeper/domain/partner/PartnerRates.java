package app.linekeeper.domain.partner;

import app.linekeeper.domain.shared.ShortMemory;
import java.math.BigDecimal;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What share of a price a partner is given as discount or cashback (rules 6 to 8). */
@Component
@Transactional(readOnly = true)
public class PartnerRates {

    private final Partners partners;
    private final ShortMemory memory;

    PartnerRates(Partners partners, ShortMemory memory) {
        this.partners = partners;
        this.memory = memory;
    }

    /**
     * The partner's own rate where one is agreed, otherwise that of the level, such as 0.35.
     *
     * @throws NoSuchElementException if there is no such partner
     */
    public BigDecimal of(PartnerId partner) {
        Partner found =
                partners.findById(partner).orElseThrow(() -> new NoSuchElementException("no such partner: " + partner));
        BigDecimal own = found.individualRate();
        return (own == null ? of(found.level()) : own).stripTrailingZeros();
    }

    private BigDecimal of(Level level) {
        return memory.recall(level, () -> partners.rate(level).orElseThrow());
    }
}
