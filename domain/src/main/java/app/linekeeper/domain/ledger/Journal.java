package app.linekeeper.domain.ledger;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The transactions and entries as they were posted: only ever added. */
@Component
class Journal {

    private final JdbcClient jdbc;
    private final Clock clock;

    Journal(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The transaction posted earlier under the same key.
     *
     * @throws app.linekeeper.domain.shared.KeyReused if that one had other input
     */
    Optional<TransactionId> find(Transaction transaction) {
        return jdbc.sql("select id, input_hash from ledger_transaction where idempotency_key = ?")
                .param(transaction.key().value())
                .query((row, n) -> {
                    transaction.inputHash().mustBe(row.getString("input_hash"), transaction.key());
                    return new TransactionId(row.getObject("id", UUID.class));
                })
                .optional();
    }

    /** Whether it was added; false where the key is taken. */
    boolean add(TransactionId id, Transaction transaction) {
        Subject subject = transaction.subject();
        TransactionId reverses = transaction.reverses();
        int added = jdbc.sql("insert into ledger_transaction (id, kind, idempotency_key, input_hash, subject_kind,"
                        + " subject_id, reverses, reason, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict do nothing")
                .param(id.value())
                .param(transaction.kind().name())
                .param(transaction.key().value())
                .param(transaction.inputHash().value())
                .param(subject == null ? null : subject.kind())
                .param(subject == null ? null : subject.id())
                .param(reverses == null ? null : reverses.value())
                .param(transaction.reason())
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        if (added == 1) {
            addEntries(id, transaction.postings());
        }
        return added == 1;
    }

    private void addEntries(TransactionId id, List<Posting> postings) {
        String rows = String.join(", ", Collections.nCopies(postings.size(), "(?, ?, ?, ?)"));
        jdbc.sql("insert into ledger_entry (transaction_id, account_id, amount_minor, currency) values " + rows)
                .params(postings.stream()
                        .flatMap(posting -> Stream.<Object>of(
                                id.value(),
                                posting.account().id(),
                                posting.amount().minor(),
                                posting.amount().currency().getCurrencyCode()))
                        .toList())
                .update();
    }
}
