package app.linekeeper.domain.link;

import app.linekeeper.domain.person.PersonId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A one-time link as it stands at this moment.
 *
 * @param partnerName the name of the partner whose link it is
 * @param clientName the name of the account into which it leads; null where it leads into none that is known yet
 * @param maker who made it
 * @param makerName their name; for the partner's own team, never for whoever follows the link
 * @param usedBy who followed it; null while it waits
 */
public record Link(
        LinkId id,
        LinkAim aim,
        String partnerName,
        @Nullable String clientName,
        PersonId maker,
        String makerName,
        Instant createdAt,
        Instant expiresAt,
        @Nullable MemberId usedBy,
        LinkState state) {

    /** The link, refused with the one reason for which it does not hold. */
    public Outcome<Link> usable() {
        Reason refused = state.refused();
        return refused == null ? Outcome.done(this) : Refusal.of(refused).asOutcome();
    }
}
