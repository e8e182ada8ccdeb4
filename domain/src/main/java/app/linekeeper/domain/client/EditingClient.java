package app.linekeeper.domain.client;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.partner.Partner;
import app.linekeeper.domain.partner.Partners;
import app.linekeeper.domain.requisites.TaxNumber;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Name;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A partner corrects what is known of a client. The company behind an account never becomes another one. */
@Component
@Transactional
public class EditingClient {

    private final Access access;
    private final Partners partners;
    private final OwnClients own;
    private final Likeness likeness;

    EditingClient(Access access, Partners partners, OwnClients own, Likeness likeness) {
        this.access = access;
        this.partners = partners;
        this.own = own;
        this.likeness = likeness;
    }

    public Outcome<ClientAccount> rename(MemberId member, ClientId id, String typed) {
        return edit(
                member,
                id,
                (client, partner) -> Name.parse(typed).map(name -> {
                    client.rename(name);
                    return client;
                }));
    }

    /**
     * Takes the e-mail and the tax number that stand in a message.
     *
     * @return refused as client_told_unread if there is anything else in it, and as {@link #changeEmail} and
     *     {@link #changeTaxNumber} refuse
     */
    public Outcome<ClientAccount> tell(MemberId member, ClientId id, String message) {
        return edit(
                member,
                id,
                (client, partner) ->
                        TypedClient.read(message, partner.region()).then(told -> tell(client, partner, told)));
    }

    private Outcome<ClientAccount> tell(ClientAccount client, Partner partner, NewClient told) {
        if (!told.name().isEmpty()) {
            return Refusal.of(Reason.CLIENT_TOLD_UNREAD)
                    .with("rest", told.name())
                    .asOutcome();
        }
        Outcome<ClientAccount> reached =
                told.email() == null ? Outcome.done(client) : reach(client, partner, told.email());
        String number = told.taxNumber();
        return number == null ? reached : reached.then(reachable -> identify(reachable, partner, number));
    }

    /** Refused if another account of the partner has the address. */
    public Outcome<ClientAccount> changeEmail(MemberId member, ClientId id, String typed) {
        return edit(
                member,
                id,
                (client, partner) -> EmailAddress.parse(typed).then(email -> reach(client, partner, email)));
    }

    private Outcome<ClientAccount> reach(ClientAccount client, Partner partner, String email) {
        return likeness.refusal(partner.id(), client.id(), email, client.taxNumber())
                .map(Refusal::<ClientAccount>asOutcome)
                .orElseGet(() -> {
                    client.reachBy(email);
                    return Outcome.done(client);
                });
    }

    /**
     * Refused if another account of the partner has the number, and if this account has another one already: lines,
     * money and documents of two companies are never kept in one account.
     */
    public Outcome<ClientAccount> changeTaxNumber(MemberId member, ClientId id, String typed) {
        return edit(
                member,
                id,
                (client, partner) ->
                        TaxNumber.parse(typed, partner.region()).then(number -> identify(client, partner, number)));
    }

    private Outcome<ClientAccount> identify(ClientAccount client, Partner partner, String number) {
        if (client.isAnotherThan(number)) {
            return Refusal.of(Reason.ONE_CLIENT_PER_ACCOUNT)
                    .with("client", client.name())
                    .asOutcome();
        }
        return likeness.refusal(partner.id(), client.id(), client.email(), number)
                .map(Refusal::<ClientAccount>asOutcome)
                .orElseGet(() -> {
                    client.identify(number);
                    return Outcome.done(client);
                });
    }

    private Outcome<ClientAccount> edit(
            MemberId member, ClientId id, BiFunction<ClientAccount, Partner, Outcome<ClientAccount>> change) {
        return access.of(member)
                .allowed(Permission.KEEP_CLIENTS)
                .then(acting -> own.find(acting, id).then(client -> {
                    Partner partner = partners.lock(acting.partnerOrThrow()).orElseThrow();
                    return change.apply(client, partner);
                }));
    }
}
