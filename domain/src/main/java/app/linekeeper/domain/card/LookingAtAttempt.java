package app.linekeeper.domain.card;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Ownership;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a partner's team where an attempt to take money by card stands; changes nothing. */
@Component
@Transactional(readOnly = true)
public class LookingAtAttempt {

    private final Access access;
    private final Ownership ownership;
    private final CardWays ways;
    private final CardAttempts attempts;

    LookingAtAttempt(Access access, Ownership ownership, CardWays ways, CardAttempts attempts) {
        this.access = access;
        this.ownership = ownership;
        this.ways = ways;
        this.attempts = attempts;
    }

    /** Refused as not_allowed or not_found. */
    public Outcome<CardAttempt> look(MemberId member, AttemptId id) {
        Acting acting = access.of(member);
        return acting.allowed(Permission.SEE_MONEY)
                .then(allowed ->
                        ownership.check(acting, "card_attempt", id, attempts.findById(id), CardAttempt::belongsTo));
    }

    /** The one of this order of the member's partner that money may still come by; refused as not_allowed. */
    public Outcome<Optional<CardAttempt>> openOf(MemberId member, OrderId order) {
        return access.of(member)
                .allowed(Permission.SEE_MONEY)
                .map(acting -> ways.areSome()
                        ? attempts.openOf(order.value()).filter(attempt -> attempt.belongsTo(acting.partnerOrThrow()))
                        : Optional.empty());
    }

    /** Where the last receipt of the member's partner went; refused as not_allowed. */
    public Outcome<Optional<String>> lastEmail(MemberId member) {
        return access.of(member)
                .allowed(Permission.SEE_MONEY)
                .map(acting -> attempts.lastEmail(acting.partnerOrThrow()));
    }
}
