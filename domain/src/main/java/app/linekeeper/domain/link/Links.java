package app.linekeeper.domain.link;

import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.PartnerId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds and locks one-time links, with what the present transaction has changed, so it needs one. Whatever locks both a
 * partner and a link of theirs locks the partner first.
 */
@Component
class Links {

    private final PlainQueries queries;
    private final Clock clock;

    Links(PlainQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    Optional<Link> find(LinkToken token) {
        return one("token_hash", token.hash());
    }

    Optional<Link> find(LinkId id) {
        return one("id", id.value());
    }

    /** Locked until the transaction ends, and its partner with it, so that a one-time link serves one person. */
    Optional<Link> lockWithPartner(LinkId id) {
        find(id).ifPresent(link -> lock(link.aim().partner()));
        return lock(id);
    }

    /** Locked until the transaction ends. */
    Optional<Link> lock(LinkId id) {
        lock("one_time_link", id.value());
        return one("id", id.value());
    }

    /** Locked until the transaction ends: a partner's links are made one by one. */
    void lock(PartnerId partner) {
        lock("partner", partner.value());
    }

    boolean isSuspended(PartnerId partner) {
        return queries.sql("select state = 'SUSPENDED' from partner where id = ?")
                .param(partner.value())
                .query(Boolean.class)
                .single();
    }

    /** Those of a maker, or into an account, that may not be followed any more and of which nobody has said so yet. */
    List<Link> withoutRight(@Nullable MemberId maker, @Nullable ClientId client) {
        String whose = maker != null ? "maker" : "client";
        UUID id = maker != null ? maker.value() : Objects.requireNonNull(client).value();
        return queries
                .sql(LinkReading.SELECT + " where l." + whose + " = ? and l.used_at is null and l.ended_at is null")
                .param(id)
                .query((row, n) -> LinkReading.link(row, clock.instant()))
                .list()
                .stream()
                .filter(link -> link.state() == LinkState.ENDED)
                .toList();
    }

    /** Those that are still to be followed, the newest first. */
    List<Link> pending(LinkPurpose purpose, Collection<PartnerId> partners) {
        if (partners.isEmpty()) {
            return List.of();
        }
        return queries
                .sql(LinkReading.SELECT
                        + " where l.purpose = :purpose and l.partner in (:partners) and used_at is null and ended_at is null"
                        + " order by l.created_at desc, l.id")
                .param("purpose", purpose.name())
                .param("partners", partners.stream().map(PartnerId::value).toList())
                .query((row, number) -> LinkReading.link(row, clock.instant()))
                .list()
                .stream()
                .filter(link -> link.state().isPending())
                .toList();
    }

    private Optional<Link> one(String column, Object sought) {
        return queries.sql(LinkReading.SELECT + " where l." + column + " = ?")
                .param(sought)
                .query((row, number) -> LinkReading.link(row, clock.instant()))
                .optional();
    }

    private void lock(String table, UUID id) {
        queries.sql("select id from " + table + " where id = ? for update")
                .param(id)
                .query(UUID.class)
                .optional();
    }
}
