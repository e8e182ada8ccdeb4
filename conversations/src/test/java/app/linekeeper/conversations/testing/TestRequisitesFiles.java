package app.linekeeper.conversations.testing;

import app.linekeeper.conversations.RequisitesFiles;
import app.linekeeper.conversations.SentFile;
import app.linekeeper.conversations.SentRequisites;
import app.linekeeper.conversations.SentRequisitesId;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Files with requisites that nobody reads: a test says what stands in them. */
public final class TestRequisitesFiles implements RequisitesFiles {

    private final Map<SentRequisitesId, SentRequisites> sent = new LinkedHashMap<>();

    @Override
    public SentRequisitesId read(SentFile file, IdempotencyKey key) {
        SentRequisitesId id =
                new SentRequisitesId(UUID.nameUUIDFromBytes(key.value().getBytes(StandardCharsets.UTF_8)));
        sent.putIfAbsent(id, new SentRequisites(id, null));
        return id;
    }

    /** What stands in the one that was sent last, or why it cannot be read. */
    public SentRequisitesId says(Outcome<String> text) {
        SentRequisitesId last =
                sent.keySet().stream().reduce((first, next) -> next).orElseThrow();
        sent.put(last, new SentRequisites(last, text));
        return last;
    }

    @Override
    public Optional<SentRequisites> find(SentRequisitesId id) {
        return Optional.ofNullable(sent.get(id));
    }
}
