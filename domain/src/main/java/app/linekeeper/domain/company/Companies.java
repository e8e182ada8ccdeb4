package app.linekeeper.domain.company;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Every company of every partner. */
public interface Companies extends Repository<Company, CompanyId> {

    Company save(Company company);

    Optional<Company> findById(CompanyId id);
}
