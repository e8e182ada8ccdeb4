package app.linekeeper.domain.broadcast;

import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.persistence.PlainQueries;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who is in a segment now; by {@code member_partner} and {@code line_ending}. Needs a transaction. */
@Component
class Audience {

    private static final String PEOPLE = " from partner p join member m on m.partner = p.id and m.removed_at is null"
            + " and m.role in (:roles) join person h on h.id = m.person where p.state = 'ACTIVE'";
    private static final String ENDING =
            " and exists (select 1 from line l where l.partner = p.id and l.off_at > :now and l.off_at <= :until)";

    private final PlainQueries queries;
    private final Clock clock;

    Audience(PlainQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    Reach reach(Segment segment) {
        return queries.sql("select count(distinct case when h.reachable then h.id end),"
                        + " count(distinct case when h.reachable then p.id end),"
                        + " count(distinct case when not h.reachable then h.id end)" + people(segment))
                .params(params(segment))
                .query((row, n) -> new Reach(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single();
    }

    /** Makes everybody who is in it and can be written to a recipient, each once. */
    void fix(Broadcast broadcast) {
        queries.sql("insert into broadcast_recipient (broadcast, person, state)"
                        + " select distinct cast(:broadcast as uuid), h.id, 'WAITING'" + people(broadcast.segment())
                        + " and h.reachable")
                .params(params(broadcast.segment()))
                .param("broadcast", broadcast.id().value())
                .update();
    }

    private static String people(Segment segment) {
        return PEOPLE
                + (segment.region() == null ? "" : " and p.region = :region")
                + (segment.level() == null ? "" : " and p.level = :level")
                + (segment.endingWithinDays() == null ? "" : ENDING);
    }

    private Map<String, Object> params(Segment segment) {
        Map<String, Object> params = new HashMap<>();
        params.put("roles", roles(segment));
        if (segment.region() != null) {
            params.put("region", segment.region().name());
        }
        if (segment.level() != null) {
            params.put("level", segment.level().name());
        }
        if (segment.endingWithinDays() != null) {
            Instant now = clock.instant();
            Duration ahead = Duration.ofDays(Objects.requireNonNull(segment.endingWithinDays()));
            params.put("now", now.atOffset(ZoneOffset.UTC));
            params.put("until", now.plus(ahead).atOffset(ZoneOffset.UTC));
        }
        return params;
    }

    private static List<String> roles(Segment segment) {
        return Stream.of(Role.values())
                .filter(role -> segment.ownersOnly() ? role == Role.OWNER : role.isOfTeam())
                .map(Role::name)
                .toList();
    }
}
