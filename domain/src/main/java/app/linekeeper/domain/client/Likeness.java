package app.linekeeper.domain.client;

import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps one account per client, and one client per account, among the accounts of a partner. */
@Component
class Likeness {

    private final Clients clients;

    Likeness(Clients clients) {
        this.clients = clients;
    }

    /**
     * Why an account with this e-mail and tax number cannot stand beside the partner's others: one of them is the same
     * client, or its e-mail is that of another company.
     *
     * @param self the account that is being changed; null for a new one
     */
    Optional<Refusal> refusal(
            PartnerId partner, @Nullable ClientId self, @Nullable String email, @Nullable String taxNumber) {
        Optional<ClientAccount> sameNumber = Optional.ofNullable(taxNumber)
                .flatMap(number -> clients.withTaxNumber(partner, number))
                .filter(other -> !other.id().equals(self));
        if (sameNumber.isPresent()) {
            return sameNumber.map(
                    other -> Refusal.of(Reason.CLIENT_TAX_NUMBER_TAKEN).with("client", other.name()));
        }
        return Optional.ofNullable(email)
                .flatMap(address -> clients.withEmail(partner, address))
                .filter(other -> !other.id().equals(self))
                .map(other -> Refusal.of(
                                other.isAnotherThan(taxNumber)
                                        ? Reason.ONE_CLIENT_PER_ACCOUNT
                                        : Reason.CLIENT_EMAIL_TAKEN)
                        .with("client", other.name()));
    }
}
