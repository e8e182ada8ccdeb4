package app.linekeeper.domain.catalog;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import org.springframework.stereotype.Component;

/** Makes what is remembered of the catalogue be asked for anew when some of it changes. */
@Component
class CatalogChanges {

    private final CatalogMemory memory;

    CatalogChanges(CatalogMemory memory) {
        this.memory = memory;
    }

    @PostPersist
    @PostUpdate
    @PostRemove
    void changed(Object part) {
        memory.forget();
    }
}
