package app.linekeeper.domain.autopay;

import app.linekeeper.domain.card.KeepingMethods;
import app.linekeeper.domain.card.SavedMethodId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what stops when a card that was kept is forgotten. */
@Component
@Transactional(readOnly = true)
public class RenewingFromCard {

    private final KeepingMethods methods;
    private final Autopays autopays;

    RenewingFromCard(KeepingMethods methods, Autopays autopays) {
        this.methods = methods;
        this.autopays = autopays;
    }

    /** How many lines renew by themselves from a card of the member's partner; refused as not_allowed or not_found. */
    public Outcome<Integer> lines(MemberId member, SavedMethodId id) {
        return methods.list(member)
                .then(all -> all.stream().anyMatch(method -> method.id().equals(id))
                        ? Outcome.done(autopays.countBy(id.value()))
                        : Refusal.of(Reason.NOT_FOUND).asOutcome());
    }
}
