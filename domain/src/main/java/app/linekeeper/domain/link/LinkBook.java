package app.linekeeper.domain.link;

import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down what becomes of one-time links: each is used or ended once. */
@Component
class LinkBook {

    private static final String UNTOUCHED = " and used_at is null and ended_at is null";

    private final PlainQueries queries;

    LinkBook(PlainQueries queries) {
        this.queries = queries;
    }

    /** Ends what was made before for the same, and adds the new one. */
    void add(LinkAim aim, MemberId maker, OneTimeLink made, Instant now) {
        // of role, client and maker, the first that the purpose has is what makes two links the same
        of(aim, maker, now, """
                update one_time_link set ended_at = :now, ended_because = 'REPLACED'
                where purpose = :purpose and partner = :partner
                    and coalesce(role = :role, client = :client, maker = :maker)
                """ + UNTOUCHED).update();
        of(aim, maker, now, """
                insert into one_time_link
                    (id, purpose, partner, role, client, maker, token_hash, created_at, expires_at)
                values (:id, :purpose, :partner, :role, :client, :maker, :hash, :now, :end)
                """)
                .param("id", made.id().value())
                .param("hash", made.token().hash())
                .param("end", made.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Does nothing to a link that was used or ended before. */
    void withdraw(LinkId id, Instant now) {
        queries.sql("update one_time_link set ended_at = ?, ended_because = 'WITHDRAWN' where id = ?" + UNTOUCHED)
                .param(now.atOffset(ZoneOffset.UTC))
                .param(id.value())
                .update();
    }

    /** Ends one that lost its right, for good; does nothing to a link that was used or ended before. */
    void loseRight(LinkId id, Instant now) {
        queries.sql("update one_time_link set ended_at = ?, ended_because = '" + LinkReading.RIGHT_LOST
                        + "' where id = ?" + UNTOUCHED)
                .param(now.atOffset(ZoneOffset.UTC))
                .param(id.value())
                .update();
    }

    /** @throws IllegalStateException if it was used or ended before */
    void use(LinkId id, MemberId by, Instant now) {
        int used = queries.sql("update one_time_link set used_at = ?, used_by = ? where id = ?" + UNTOUCHED)
                .param(now.atOffset(ZoneOffset.UTC))
                .param(by.value())
                .param(id.value())
                .update();
        if (used != 1) {
            throw new IllegalStateException("used or ended before: " + id);
        }
    }

    private JdbcClient.StatementSpec of(LinkAim aim, MemberId maker, Instant now, String statement) {
        return queries.sql(statement)
                .param("purpose", aim.purpose().name())
                .param("partner", aim.partner().value())
                .param("role", aim.role() == null ? null : aim.role().name())
                .param("client", value(aim.client()))
                .param("maker", maker.value())
                .param("now", now.atOffset(ZoneOffset.UTC));
    }

    private static @Nullable UUID value(@Nullable ClientId client) {
        return client == null ? null : client.value();
    }
}
