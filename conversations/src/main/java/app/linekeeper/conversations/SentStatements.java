package app.linekeeper.conversations;

import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import java.util.Optional;

/** Statements of banks that came, be it by chat or uploaded. A job loads what is sent by chat; screens live by its id. */
public interface SentStatements {

    /** Has the file loaded once the caller's transaction is committed; the same for the same key. */
    SentStatementId load(MemberId operator, SentFile file, IdempotencyKey key);

    Optional<SentStatement> find(SentStatementId id);

    /** The one that came last, whoever sent it; empty before the first. */
    Optional<SentStatement> last();
}
