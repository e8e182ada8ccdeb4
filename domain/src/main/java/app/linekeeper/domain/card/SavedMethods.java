package app.linekeeper.domain.card;

import app.linekeeper.domain.persistence.Saving;
import app.linekeeper.domain.shared.PartnerId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What partners had kept of their payments. */
public interface SavedMethods extends Repository<SavedMethod, SavedMethodId>, Saving<SavedMethod> {

    Optional<SavedMethod> findById(SavedMethodId id);

    Optional<SavedMethod> findByTokenHash(String hash);

    /** Those of a partner that were not removed, oldest first; by {@code saved_method_of_partner}. */
    @Query(
            "select m from SavedMethod m where m.partner = :partner and m.removedAt is null order by m.keptAt, m.id.value")
    List<SavedMethod> of(PartnerId partner);
}
