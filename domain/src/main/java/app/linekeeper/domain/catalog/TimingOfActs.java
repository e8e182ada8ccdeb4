package app.linekeeper.domain.catalog;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says when what a seller sells is certified. */
@Component
@Transactional(readOnly = true)
public class TimingOfActs {

    private final Sellers sellers;
    private final TaxTreatments taxes;

    TimingOfActs(Sellers sellers, TaxTreatments taxes) {
        this.sellers = sellers;
        this.taxes = taxes;
    }

    /**
     * For what is paid at this moment, by the treatment of its day in the seller's zone; services where none was stated.
     *
     * @throws java.util.NoSuchElementException if there is no such seller
     */
    public ActsDue of(SellerId id, Instant paidAt) {
        Seller seller = sellers.findById(id).orElseThrow();
        LocalDate day = LocalDate.ofInstant(paidAt, seller.region().zone());
        return taxes.of(id, day)
                .filter(treatment -> treatment.soldAs() == SoldAs.LICENCE)
                .map(licence -> ActsDue.AT_PAYMENT)
                .orElse(seller.actsOfServices());
    }
}
