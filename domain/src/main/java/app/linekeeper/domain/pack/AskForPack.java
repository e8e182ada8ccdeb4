package app.linekeeper.domain.pack;

import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Period;
import java.util.EnumSet;
import java.util.Set;

/**
 * A member wants a pack.
 *
 * @param forms at least one
 */
public record AskForPack(MemberId member, Period period, PackScope scope, Set<PackForm> forms, IdempotencyKey key) {

    public AskForPack {
        forms = Set.copyOf(EnumSet.copyOf(forms));
    }
}
