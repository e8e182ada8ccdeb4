package app.linekeeper.domain.company;

import app.linekeeper.domain.persistence.Saving;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.PartnerId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every company of every partner. */
public interface Companies extends Repository<Company, CompanyId>, Saving<Company> {

    Optional<Company> findById(CompanyId id);

    /** A partner's own companies, oldest first. */
    @Query("select new app.linekeeper.domain.company.CompanyRow(c.id, c.name, c.currency, c.complete)"
            + " from Company c where c.owner = :owner and c.client is null order by c.createdAt, c.id")
    List<CompanyRow> of(PartnerId owner);

    /** Those of a client that this partner keeps, oldest first; by {@code company_of_client}. */
    @Query("select new app.linekeeper.domain.company.CompanyRow(c.id, c.name, c.currency, c.complete)"
            + " from Company c where c.client = :client and c.owner = :keeper order by c.createdAt, c.id")
    List<CompanyRow> ofClient(PartnerId keeper, ClientId client);

    @Query("select c from Company c where c.owner = :owner and c.taxNumber = :taxNumber")
    List<Company> withTaxNumber(PartnerId owner, String taxNumber);
}
