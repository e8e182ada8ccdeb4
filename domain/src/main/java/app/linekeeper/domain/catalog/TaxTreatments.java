package app.linekeeper.domain.catalog;

import app.linekeeper.domain.persistence.Saving;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** How sellers' sales are taxed, by date. */
public interface TaxTreatments extends Repository<TaxTreatment, UUID>, Saving<TaxTreatment> {

    /** The treatment on the day; empty where none was ever stated. */
    @Query("""
            select t from TaxTreatment t
            where t.seller = :seller and t.validFrom = (
                select max(u.validFrom) from TaxTreatment u
                where u.seller = :seller and u.validFrom <= :on)""")
    Optional<TaxTreatment> of(SellerId seller, LocalDate on);
}
