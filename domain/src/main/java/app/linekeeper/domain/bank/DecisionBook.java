package app.linekeeper.domain.bank;

import app.linekeeper.domain.access.Actor;
import app.linekeeper.domain.access.ActorKind;
import app.linekeeper.domain.access.StoredActor;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.invoice.Became;
import app.linekeeper.domain.invoice.InvoiceId;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.InputHash;
import app.linekeeper.domain.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was decided about lines. A line's decisions are added and undone while the line is locked. */
@Component
class DecisionBook {

    private static final String SELECT =
            "select d.*, coalesce(i.invoice_number, c.name, '') as name from bank_decision d"
                    + " left join invoice i on d.target_kind = 'INVOICE' and i.id = d.target"
                    + " left join company c on d.target_kind = 'WALLET' and c.id = d.target ";

    private final PlainQueries queries;
    private final Clock clock;

    DecisionBook(PlainQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** Who decides, by which press, and with which input. */
    record Deed(Actor by, IdempotencyKey key, InputHash input) {}

    /** The number of the line's next part. */
    int nextPart(BankLineId line) {
        return queries.sql("select coalesce(max(part), 0) + 1 from bank_decision where line = ?")
                .param(line.value())
                .query(Integer.class)
                .single();
    }

    /** Names the money of a part. */
    static IdempotencyKey evidence(BankLineId line, int part) {
        return new IdempotencyKey("bank-line:" + line + ":" + part);
    }

    void add(BankLineId line, int part, Share share, @Nullable Became became, Deed deed) {
        queries.sql("insert into bank_decision (id, line, part, target_kind, target, sum_minor, currency, became,"
                        + " evidence_key, idempotency_key, input_hash, decided_by_kind, decided_by_id, decided_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(BankDecisionId.next().value())
                .param(line.value())
                .param(part)
                .param(share.target().kind().name())
                .param(share.target().id())
                .param(share.sum().minor())
                .param(share.sum().currency().getCurrencyCode())
                .param(became == null ? null : became.name())
                .param(evidence(line, part).value())
                .param(deed.key().value())
                .param(deed.input().value())
                .param(deed.by().kind().name())
                .param(deed.by().id())
                .param(now())
                .update();
    }

    /**
     * What this press decided before; nothing if it did not.
     *
     * @throws app.linekeeper.domain.shared.KeyReused if it had other input
     */
    List<BankDecision> by(Deed deed) {
        return queries.sql(SELECT + "where d.idempotency_key = ? order by d.part")
                .param(deed.key().value())
                .query((row, n) -> {
                    deed.input().mustBe(row.getString("input_hash"), deed.key());
                    return decision(row, n);
                })
                .list();
    }

    /** All about a line, oldest first, those that were undone included. */
    List<BankDecision> about(BankLineId line) {
        return queries.sql(SELECT + "where d.line = ? order by d.part")
                .param(line.value())
                .query(DecisionBook::decision)
                .list();
    }

    Optional<BankDecision> find(BankDecisionId id) {
        return queries.sql(SELECT + "where d.id = ?")
                .param(id.value())
                .query(DecisionBook::decision)
                .optional();
    }

    /** The decision that this press undid. */
    Optional<BankDecision> undoneBy(IdempotencyKey key) {
        return queries.sql(SELECT + "where d.undo_key = ?")
                .param(key.value())
                .query(DecisionBook::decision)
                .optional();
    }

    IdempotencyKey evidence(BankDecisionId id) {
        return queries.sql("select evidence_key from bank_decision where id = ?")
                .param(id.value())
                .query((row, n) -> new IdempotencyKey(row.getString(1)))
                .single();
    }

    void undo(BankDecisionId id, Actor by, IdempotencyKey key) {
        queries.sql("update bank_decision set undo_key = ?, undone_by_kind = ?, undone_by_id = ?, undone_at = ?"
                        + " where id = ?")
                .param(key.value())
                .param(by.kind().name())
                .param(by.id())
                .param(now())
                .param(id.value())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static BankDecision decision(ResultSet row, int n) throws SQLException {
        String became = row.getString("became");
        OffsetDateTime undoneAt = row.getObject("undone_at", OffsetDateTime.class);
        return new BankDecision(
                new BankDecisionId(row.getObject("id", UUID.class)),
                new BankLineId(row.getObject("line", UUID.class)),
                target(BankTargetKind.valueOf(row.getString("target_kind")), row.getObject("target", UUID.class)),
                row.getString("name"),
                new Money(row.getLong("sum_minor"), Currency.getInstance(row.getString("currency"))),
                actor(row, "decided_by"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                became == null ? null : Became.valueOf(became),
                undoneAt == null ? null : actor(row, "undone_by"),
                undoneAt == null ? null : undoneAt.toInstant());
    }

    private static BankTarget target(BankTargetKind kind, UUID id) {
        return switch (kind) {
            case INVOICE -> new BankTarget.OfInvoice(new InvoiceId(id));
            case WALLET -> new BankTarget.OfWallet(new CompanyId(id));
            case NOT_OURS -> new BankTarget.NotOurs();
        };
    }

    private static Actor actor(ResultSet row, String columns) throws SQLException {
        return new StoredActor(ActorKind.valueOf(row.getString(columns + "_kind")), row.getString(columns + "_id"))
                .actor();
    }
}
