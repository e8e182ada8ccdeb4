package app.linekeeper.domain.gateway.yookassa;

import app.linekeeper.domain.gateway.AttemptRef;
import app.linekeeper.domain.gateway.RegistryRow;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads lists of objects, the newest first, page by page. */
final class YookassaLists {

    /** As many as it gives at once. */
    private static final int PAGE = 100;
    /** Pages; a shop that takes more in the days that are looked through is not asked for the rest. */
    private static final int MOST_PAGES = 200;
    /** As long as it is asked what became of an attempt. */
    private static final Duration LOOKED_FOR = Duration.ofDays(5);

    private final YookassaApi api;
    private final Clock clock;

    YookassaLists(YookassaApi api, Clock clock) {
        this.api = api;
        this.clock = clock;
    }

    /** There is no search by what we named a payment: the newest ones are looked through. */
    Optional<YookassaPayment> find(AttemptRef attempt) {
        Instant since = clock.instant().minus(LOOKED_FOR).truncatedTo(ChronoUnit.SECONDS);
        String id = attempt.id().toString();
        return all("/payments?created_at.gte=" + since)
                .map(YookassaPayment::new)
                .filter(payment -> id.equals(payment.attempt()))
                .findFirst();
    }

    Stream<RegistryRow> taken(LocalDate day) {
        Instant from = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return all("/payments?status=succeeded&captured_at.gte=" + from + "&captured_at.lt=" + to)
                .map(YookassaPayment::new)
                .map(YookassaPayment::row);
    }

    /** Of whatever list; a page is read when the one before it is used up. */
    Stream<JsonNode> all(String list) {
        String first = list + "&limit=" + PAGE;
        return Stream.iterate(api.get(first), page -> !page.isEmpty(), page -> next(first, page))
                .limit(MOST_PAGES)
                .flatMap(page -> page.path("items").valueStream());
    }

    private JsonNode next(String first, JsonNode page) {
        String cursor = page.path("next_cursor").asString("");
        return cursor.isEmpty()
                ? page.path("none")
                : api.get(first + "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8));
    }
}
