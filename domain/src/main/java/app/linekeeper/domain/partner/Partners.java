package app.linekeeper.domain.partner;

import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every partner of the vendor. */
public interface Partners extends Repository<Partner, PartnerId> {

    Partner save(Partner partner);

    Optional<Partner> findById(PartnerId id);

    @Query("select coalesce(p.individualRate, l.rate) from Partner p join PartnerLevel l on l.code = p.level"
            + " where p.id = :id")
    Optional<BigDecimal> rate(PartnerId id);
}
