package app.linekeeper.conversations;

import app.linekeeper.domain.shared.IdempotencyKey;
import java.util.Optional;

/** Files with requisites that people sent. A job fetches and reads them; screens live by their ids. */
public interface RequisitesFiles {

    /** Has the file read once the caller's transaction is committed; the same for the same key. */
    SentRequisitesId read(SentFile file, IdempotencyKey key);

    /** Empty for one of more than a day ago. */
    Optional<SentRequisites> find(SentRequisitesId id);
}
