package app.linekeeper.bot.pay;

import app.linekeeper.bot.jobs.Scheduling;
import app.linekeeper.domain.gateway.GatewayId;
import app.linekeeper.domain.gateway.WebhookRequest;
import app.linekeeper.domain.shared.Sha256;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Messages of providers that may be true: each once, however often it comes. */
@Component
@Transactional
class KeptMessages {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST_WORDS = 400;
    private static final Pattern STORABLE = Pattern.compile("[\\x20-\\x7e]{1,150}");

    private final JdbcClient jdbc;
    private final Scheduling scheduling;
    private final Clock clock;

    KeptMessages(JdbcClient jdbc, Scheduling scheduling, Clock clock) {
        this.jdbc = jdbc;
        this.scheduling = scheduling;
        this.clock = clock;
    }

    /**
     * Keeps it, to be heard as soon as that is committed.
     *
     * @return whether it is new; one that came before is only counted
     */
    boolean keep(GatewayId gateway, String key, WebhookRequest request) {
        UUID id = UUID.randomUUID();
        String once = STORABLE.matcher(key).matches() ? key : Sha256.hex(key);
        int added = jdbc.sql("""
                insert into gateway_message (id, gateway, message_key, query, headers, body, from_address, received_at, times,
                    tries, next_try_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, 1, 0, ?) on conflict do nothing
                """)
                .param(id)
                .param(gateway.value())
                .param(once)
                .param(request.query())
                .param(HeaderText.write(request.headers()))
                .param(request.body())
                .param(request.from())
                .param(utc(request.at()))
                .param(utc(request.at()))
                .update();
        if (added == 0) {
            jdbc.sql("update gateway_message set times = times + 1 where gateway = ? and message_key = ?")
                    .param(gateway.value())
                    .param(once)
                    .update();
            return false;
        }
        scheduling.afterCommit(new TaskInstance<>(HookJobs.NAME, id.toString()));
        return true;
    }

    /** One that is due by now; empty where it is not any more. */
    Optional<KeptMessage> due(UUID id) {
        return jdbc.sql("select * from gateway_message where id = ? and next_try_at <= ?")
                .param(id)
                .param(utc(clock.instant()))
                .query((row, number) -> new KeptMessage(
                        new GatewayId(row.getString("gateway")),
                        new WebhookRequest(
                                row.getString("query"),
                                HeaderText.read(row.getString("headers")),
                                row.getBytes("body"),
                                row.getString("from_address"),
                                row.getObject("received_at", OffsetDateTime.class)
                                        .toInstant()),
                        row.getInt("tries")))
                .optional();
    }

    /** Those that are due by now, longest due first; by {@code gateway_message_due}. */
    List<UUID> due(int most) {
        return jdbc.sql("select id from gateway_message where next_try_at <= ? order by next_try_at, id limit ?")
                .param(utc(clock.instant()))
                .param(most)
                .query(UUID.class)
                .list();
    }

    /** It was heard; from here on nothing is to be done about it. */
    void heard(UUID id, boolean isOurs) {
        end(id, isOurs ? "HEARD" : "FOREIGN", null);
    }

    /** It could not be heard, and is not tried again: an operator decides. */
    void setAside(UUID id, String words) {
        end(id, "ASIDE", words);
    }

    void tryAgain(UUID id, Instant at, String words) {
        jdbc.sql("update gateway_message set tries = tries + 1, next_try_at = ?, words = ? where id = ?")
                .param(utc(at))
                .param(cut(words))
                .param(id)
                .update();
    }

    /** Forgets what came some weeks ago; says how many. */
    int purge() {
        return jdbc.sql("delete from gateway_message where received_at < ? and next_try_at is null")
                .param(utc(clock.instant().minus(KEPT)))
                .update();
    }

    private void end(UUID id, String as, @Nullable String words) {
        jdbc.sql("update gateway_message set tries = tries + 1, next_try_at = null, became = ?, words = ? where id = ?")
                .param(as)
                .param(words == null ? null : cut(words))
                .param(id)
                .update();
    }

    private static String cut(String words) {
        return words.length() <= MOST_WORDS ? words : words.substring(0, MOST_WORDS);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
