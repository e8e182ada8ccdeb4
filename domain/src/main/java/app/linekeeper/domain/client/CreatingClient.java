package app.linekeeper.domain.client;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.partner.Partner;
import app.linekeeper.domain.partner.Partners;
import app.linekeeper.domain.requisites.TaxNumber;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Name;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A partner opens an account for a client; its currency and zone are those of the partner's region. */
@Component
public class CreatingClient {

    private final Access access;
    private final Partners partners;
    private final Clients clients;
    private final Likeness likeness;
    private final Audit audit;
    private final Clock clock;

    CreatingClient(Access access, Partners partners, Clients clients, Likeness likeness, Audit audit, Clock clock) {
        this.access = access;
        this.partners = partners;
        this.clients = clients;
        this.likeness = likeness;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Refused for a name that is empty or too long, an e-mail or tax number that cannot be right, and where the partner
     * has an account with the same e-mail or tax number already.
     */
    @Transactional
    public Outcome<ClientAccount> create(MemberId member, NewClient wanted) {
        return access.of(member).allowed(Permission.KEEP_CLIENTS).then(acting -> {
            // locked, so that two members do not open the same account at once
            Partner partner = partners.lock(acting.partnerOrThrow()).orElseThrow();
            return read(wanted, partner).then(read -> create(acting, partner, read));
        });
    }

    /**
     * Reads a tax number as it is written where the acting member's partner is at home; nothing is changed.
     *
     * @return refused as not_allowed, tax_number_length or tax_number_wrong
     */
    @Transactional(readOnly = true)
    public Outcome<String> taxNumber(MemberId member, String typed) {
        return access.of(member)
                .allowed(Permission.KEEP_CLIENTS)
                .then(acting -> TaxNumber.parse(
                        typed,
                        partners.findById(acting.partnerOrThrow()).orElseThrow().region()));
    }

    private static Outcome<NewClient> read(NewClient wanted, Partner partner) {
        return Name.parse(wanted.name())
                .then(name -> email(wanted.email())
                        .then(email -> taxNumber(wanted.taxNumber(), partner)
                                .map(number -> new NewClient(name, orNull(email), orNull(number)))));
    }

    private Outcome<ClientAccount> create(Acting acting, Partner partner, NewClient read) {
        return likeness.refusal(partner.id(), null, read.email(), read.taxNumber())
                .map(Refusal::<ClientAccount>asOutcome)
                .orElseGet(() -> {
                    ClientAccount client = clients.save(new ClientAccount(
                            ClientId.next(),
                            partner.id(),
                            read.name(),
                            read.email(),
                            read.taxNumber(),
                            partner.currency(),
                            partner.region().zone(),
                            clock.instant()));
                    audit.record(acting, "client.created", "client", client.id());
                    return Outcome.done(client);
                });
    }

    private static Outcome<String> email(@Nullable String typed) {
        return typed == null || typed.isBlank() ? Outcome.done("") : EmailAddress.parse(typed);
    }

    private static Outcome<String> taxNumber(@Nullable String typed, Partner partner) {
        return typed == null || typed.isBlank() ? Outcome.done("") : TaxNumber.parse(typed, partner.region());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
