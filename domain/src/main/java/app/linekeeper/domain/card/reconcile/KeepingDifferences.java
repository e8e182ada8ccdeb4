package app.linekeeper.domain.card.reconcile;

import app.linekeeper.domain.gateway.GatewayId;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes what was found on a day, each difference once however often it is found, and that it was looked for. */
@Component
@Transactional
class KeepingDifferences {

    private final PlainQueries queries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingDifferences(PlainQueries queries, ApplicationEventPublisher events, Clock clock) {
        this.queries = queries;
        this.events = events;
        this.clock = clock;
    }

    boolean isCompared(GatewayId gateway, LocalDate day, int round) {
        return queries.sql("select count(*) from gateway_day where gateway = ? and compared_day = ? and round = ?")
                        .params(gateway.value(), day, round)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void keep(GatewayId gateway, LocalDate day, int round, List<Difference> found) {
        int fresh = found.stream().mapToInt(each -> add(each, day)).sum();
        queries.sql(
                        "insert into gateway_day (gateway, compared_day, round, found, told, compared_at) values (?, ?, ?, ?, ?, ?)"
                                + " on conflict do nothing")
                .params(gateway.value(), day, round, fresh, fresh == 0, now())
                .update();
    }

    /** Tells of what was found since it was told last, all in one. */
    void tell(LocalDate today) {
        int fresh = queries.sql("select coalesce(sum(found), 0) from gateway_day where told = false")
                .query(Integer.class)
                .single();
        if (fresh == 0
                || queries.sql("update gateway_day set told = true where told = false")
                                .update()
                        == 0) {
            return;
        }
        int open = queries.sql("select count(*) from gateway_difference where settled_at is null")
                .query(Integer.class)
                .single();
        events.publishEvent(new DifferencesFound(today, fresh, open));
    }

    private int add(Difference found, LocalDate day) {
        return queries.sql(
                        "insert into gateway_difference (id, gateway, kind, about, attempt, compared_day, ours_minor,"
                                + " theirs_minor, currency, found_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .param(UUID.randomUUID())
                .param(found.gateway().value())
                .param(found.kind().name())
                .param(found.about())
                .param(found.attempt() == null ? null : found.attempt().value())
                .param(day)
                .param(found.ours() == null ? null : found.ours().minor())
                .param(found.theirs() == null ? null : found.theirs().minor())
                .param(currency(found))
                .param(now())
                .update();
    }

    private static String currency(Difference found) {
        Optional<Money> known =
                Stream.of(found.ours(), found.theirs()).filter(Objects::nonNull).findFirst();
        return known.orElseThrow().currency().getCurrencyCode();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
