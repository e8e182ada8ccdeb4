package app.linekeeper.domain.pack;

import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Period;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pack that somebody asked for.
 *
 * @param whose the name of the client or company that it is confined to; null where it is of all
 * @param attempt which run of the job makes it, from 1; 0 before the first
 * @param done how many of {@code total} are through; both 0 until it is known how many there are
 * @param summary what it came to; of nothing before it has ended
 */
public record Pack(
        PackId id,
        PartnerId partner,
        MemberId member,
        Period period,
        PackScope scope,
        @Nullable String whose,
        Set<PackForm> forms,
        PackState state,
        int attempt,
        int done,
        int total,
        PackSummary summary,
        Instant askedAt) {

    public Pack {
        forms = Set.copyOf(forms);
    }
}
