package app.linekeeper.domain.client;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.partner.Partner;
import app.linekeeper.domain.partner.Partners;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A partner opens an account for a client by one message: a name, and an e-mail and a tax number where they are in it. */
@Component
@Transactional
public class OpeningAccount {

    private static final Limit LOOKED_AT = Limit.of(200);

    private final Access access;
    private final Partners partners;
    private final Clients clients;
    private final CreatingClient creating;

    OpeningAccount(Access access, Partners partners, Clients clients, CreatingClient creating) {
        this.access = access;
        this.partners = partners;
        this.clients = clients;
        this.creating = creating;
    }

    /**
     * Opens the account, unless another client of the partner has nearly the same name: whoever wants both says so.
     *
     * @return refused as client_unnamed, and for whatever {@link CreatingClient#create} refuses
     */
    public Outcome<OpenedAccount> unlessAlike(MemberId member, String message) {
        return read(member, message)
                .then(read -> alike(member, read.name())
                        .map(there -> Outcome.done(new OpenedAccount(there.id(), false)))
                        .orElseGet(
                                () -> creating.create(member, read).map(made -> new OpenedAccount(made.id(), true))));
    }

    /** Opens it, whoever else is called alike; refused as {@link #unlessAlike} does. */
    public Outcome<OpenedAccount> anyway(MemberId member, String message) {
        return read(member, message)
                .then(read -> creating.create(member, read))
                .map(made -> new OpenedAccount(made.id(), true));
    }

    private Outcome<NewClient> read(MemberId member, String message) {
        return access.of(member)
                .allowed(Permission.KEEP_CLIENTS)
                .then(acting -> {
                    // locked, so that two members do not open the same account at once
                    Partner partner = partners.lock(acting.partnerOrThrow()).orElseThrow();
                    return TypedClient.read(message, partner.region());
                })
                .then(TypedClient::named);
    }

    private Optional<ClientAccount> alike(MemberId member, String name) {
        String plain = PlainName.of(name);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        return clients.named(access.of(member).partnerOrThrow(), PlainName.pattern(plain), LOOKED_AT).stream()
                .filter(client -> PlainName.of(client.name()).equals(plain))
                .findFirst();
    }
}
