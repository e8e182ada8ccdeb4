package app.linekeeper.domain.client;

import app.linekeeper.domain.access.Member;
import app.linekeeper.domain.access.Members;
import app.linekeeper.domain.partner.Partner;
import app.linekeeper.domain.person.Person;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says whose consent counts: consent is the client's, so where somebody speaks for an account nobody else does by a
 * link, and a partner's own team never speaks in the place of a client (rule 36).
 */
@Component
class Consents {

    private final Members members;
    private final Likeness likeness;

    Consents(Members members, Likeness likeness) {
        this.members = members;
        this.likeness = likeness;
    }

    /**
     * Why this person cannot put the account into the care of the partner.
     *
     * @param account locked; null where the person is to get a new one
     */
    Optional<Refusal> refusal(Partner partner, @Nullable ClientAccount account, Optional<Person> person) {
        return account != null && speaksFor(account, person)
                ? unfit(partner, account)
                : stranger(partner, account, person);
    }

    private boolean speaksFor(ClientAccount account, Optional<Person> person) {
        return person.isPresent()
                && members.ofClient(account.id()).stream()
                        .map(Member::person)
                        .anyMatch(person.get().id()::equals);
    }

    private Optional<Refusal> stranger(Partner partner, @Nullable ClientAccount account, Optional<Person> person) {
        if (person.flatMap(one -> members.inTeam(one.id(), partner.id())).isPresent()) {
            return Optional.of(Refusal.of(Reason.CONSENT_OF_OWN_TEAM));
        }
        if (account == null) {
            return Optional.empty();
        }
        return members.ofClient(account.id()).isEmpty()
                ? unfit(partner, account)
                : Optional.of(Refusal.of(Reason.CLIENT_REPRESENTED));
    }

    private Optional<Refusal> unfit(Partner partner, ClientAccount account) {
        if (account.partner() != null && !account.belongsTo(partner.id())) {
            return Optional.of(Refusal.of(Reason.CLIENT_OF_ANOTHER_PARTNER).with("client", account.name()));
        }
        return likeness.refusal(partner.id(), account.id(), account.email(), account.taxNumber())
                .map(alike -> Refusal.of(Reason.CLIENT_ALREADY_THERE).with("partner", partner.name()));
    }
}
