package app.linekeeper.domain.testing;

import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.client.ConsentingClient;
import app.linekeeper.domain.client.DetachingClient;
import app.linekeeper.domain.client.InvitingClient;
import app.linekeeper.domain.link.LinkId;
import app.linekeeper.domain.person.Guest;
import app.linekeeper.locales.Language;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets clients leave a partner and join another, and suspends partners. */
@TestComponent
public class Moves {

    private final Shop shop;
    private final InvitingClient inviting;
    private final ConsentingClient consenting;
    private final DetachingClient detaching;
    private final JdbcClient jdbc;

    Moves(Shop shop, InvitingClient inviting, ConsentingClient consenting, DetachingClient detaching, JdbcClient jdbc) {
        this.shop = shop;
        this.inviting = inviting;
        this.consenting = consenting;
        this.detaching = detaching;
        this.jdbc = jdbc;
    }

    /** Somebody who speaks for the partner's client from now on. */
    public Guest speakerOf(SavedPartner partner, ClientAccount client) {
        Guest speaker = new Guest(Fixtures.aTelegramId(), "Anna", Language.EN);
        LinkId link =
                inviting.toAccount(partner.owner(), client.id()).orElseThrow().id();
        consenting.consent(speaker, link).orElseThrow();
        return speaker;
    }

    /** The client has no partner any more. */
    public void leave(ClientAccount client) {
        detaching.detach(shop.operator(), client.id()).orElseThrow();
    }

    /** The client for whom the guest speaks, and who has left another partner, joins this one. */
    public void join(Guest speaker, SavedPartner partner) {
        LinkId link = inviting.toAttach(partner.owner()).orElseThrow().id();
        consenting.consent(speaker, link).orElseThrow();
    }

    public void suspend(SavedPartner partner) {
        put(partner, "SUSPENDED");
    }

    public void resume(SavedPartner partner) {
        put(partner, "ACTIVE");
    }

    private void put(SavedPartner partner, String state) {
        jdbc.sql("update partner set state = ?, version = version + 1 where id = ?")
                .params(state, partner.id().value())
                .update();
    }
}
