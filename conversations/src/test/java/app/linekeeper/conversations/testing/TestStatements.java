package app.linekeeper.conversations.testing;

import app.linekeeper.conversations.SentFile;
import app.linekeeper.conversations.SentStatement;
import app.linekeeper.conversations.SentStatementId;
import app.linekeeper.conversations.SentStatements;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Statements that nobody loads: a test says what becomes of them. */
public final class TestStatements implements SentStatements {

    private final Map<SentStatementId, SentStatement> sent = new LinkedHashMap<>();

    @Override
    public SentStatementId load(MemberId operator, SentFile file, IdempotencyKey key) {
        SentStatementId id =
                new SentStatementId(UUID.nameUUIDFromBytes(key.value().getBytes(StandardCharsets.UTF_8)));
        sent.putIfAbsent(id, new SentStatement(id, file.name(), TestClock.START, new SentStatement.Awaited()));
        return id;
    }

    /** The one that was sent last becomes this. */
    public SentStatementId becomes(SentStatement.Fate fate) {
        SentStatement last = last().orElseThrow();
        sent.put(last.id(), new SentStatement(last.id(), last.fileName(), last.cameAt(), fate));
        return last.id();
    }

    public void forget() {
        sent.clear();
    }

    @Override
    public Optional<SentStatement> find(SentStatementId id) {
        return Optional.ofNullable(sent.get(id));
    }

    @Override
    public Optional<SentStatement> last() {
        return sent.values().stream().reduce((first, next) -> next);
    }
}
