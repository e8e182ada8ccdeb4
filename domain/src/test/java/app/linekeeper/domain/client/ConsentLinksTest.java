package app.linekeeper.domain.client;

import static app.linekeeper.domain.testing.Fixtures.aGuest;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.link.OneTimeLink;
import app.linekeeper.domain.partner.KeepingTeam;
import app.linekeeper.domain.person.Guest;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A link for consent ends with the right of whoever made it (rule 38). */
@DomainTest
class ConsentLinksTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    Shop shop;

    @Autowired
    InvitingClient inviting;

    @Autowired
    ConsentingClient consenting;

    @Autowired
    DetachingClient detaching;

    @Autowired
    KeepingTeam team;

    @Autowired
    Clients clients;

    @Test
    void nobodyConsentsByTheLinkOfARemovedManager() {
        SavedPartner north =
                fixtures.aPartner().with(Role.MANAGER).withClient("Daisy").saved();
        String intoDaisy = intoAccount(north.member(Role.MANAGER), north);
        String toAttach = toAttach(north.member(Role.MANAGER));
        team.remove(north.owner(), north.member(Role.MANAGER)).orElseThrow();
        assertThat(reason(consenting.open(intoDaisy))).isEqualTo(Reason.LINK_ENDED);
        assertThat(reason(consenting.consent(aGuest(), intoDaisy))).isEqualTo(Reason.LINK_ENDED);
        assertThat(reason(consenting.consent(aGuest(), toAttach))).isEqualTo(Reason.LINK_ENDED);
    }

    @Test
    void nobodyConsentsByTheLinkOfWhoeverMayNoLongerKeepClients() {
        SavedPartner north =
                fixtures.aPartner().with(Role.MANAGER).withClient("Daisy").saved();
        String link = intoAccount(north.member(Role.MANAGER), north);
        team.changeRole(north.owner(), north.member(Role.MANAGER), Role.ACCOUNTANT)
                .orElseThrow();
        assertThat(reason(consenting.consent(aGuest(), link))).isEqualTo(Reason.LINK_ENDED);
    }

    @Test
    void nobodyConsentsByALinkIntoAnAccountThatIsNoLongerThePartners() {
        SavedPartner north = fixtures.aPartner().withClient("Daisy").saved();
        String link = intoAccount(north.owner(), north);
        detaching.detach(shop.operator(), north.client().id()).orElseThrow();
        assertThat(reason(consenting.open(link))).isEqualTo(Reason.LINK_ENDED);
        assertThat(reason(consenting.consent(aGuest(), link))).isEqualTo(Reason.LINK_ENDED);
        assertThat(partnerOf(north.client().id())).isNull();
    }

    @Test
    void theNextLinkForAClientEndsTheOneBefore() {
        SavedPartner north =
                fixtures.aPartner().with(Role.MANAGER).withClient("Daisy").saved();
        String first = intoAccount(north.owner(), north);
        String second = intoAccount(north.member(Role.MANAGER), north);
        assertThat(reason(consenting.consent(aGuest(), first))).isEqualTo(Reason.LINK_WITHDRAWN);
        assertThat(consenting.consent(aGuest(), second).isDone()).isTrue();
    }

    @Test
    void theNextLinkToAttachEndsTheOneBeforeOfTheSamePersonOnly() {
        SavedPartner north = fixtures.aPartner().with(Role.MANAGER).saved();
        String ofOwner = toAttach(north.owner());
        String ofManager = toAttach(north.member(Role.MANAGER));
        String ofManagerAgain = toAttach(north.member(Role.MANAGER));
        assertThat(reason(consenting.consent(aGuest(), ofManager))).isEqualTo(Reason.LINK_WITHDRAWN);
        assertThat(consenting.consent(aGuest(), ofManagerAgain).isDone()).isTrue();
        assertThat(consenting.consent(aGuest(), ofOwner).isDone()).isTrue();
    }

    @Test
    void nobodyConsentsToASuspendedPartner() {
        SavedPartner north = fixtures.aPartner().withClient("Daisy").saved();
        String link = intoAccount(north.owner(), north);
        fixtures.suspend(north.id());
        assertThat(reason(consenting.open(link))).isEqualTo(Reason.LINK_PAUSED);
        assertThat(reason(consenting.consent(aGuest(), link))).isEqualTo(Reason.LINK_PAUSED);
        assertThat(reason(inviting.toAttach(north.owner()))).isEqualTo(Reason.PARTNER_SUSPENDED);
        fixtures.resume(north.id());
        assertThat(consenting.consent(aGuest(), link).isDone()).isTrue();
    }

    @Test
    void aClientWhoLeftIsNotToldThatTheyAreConnected() {
        SavedPartner north = fixtures.aPartner().withClient("Daisy").saved();
        Guest anna = aGuest();
        String link = intoAccount(north.owner(), north);
        Acting daisy = consenting.consent(anna, link).orElseThrow();
        detaching.detach(daisy.member(), north.client().id()).orElseThrow();
        assertThat(reason(consenting.consent(anna, link))).isEqualTo(Reason.LINK_USED);
        assertThat(partnerOf(north.client().id())).isNull();
    }

    private PartnerId partnerOf(ClientId client) {
        return clients.findById(client).orElseThrow().partner();
    }

    private String intoAccount(MemberId maker, SavedPartner partner) {
        return text(inviting.toAccount(maker, partner.client().id()));
    }

    private String toAttach(MemberId maker) {
        return text(inviting.toAttach(maker));
    }

    private static String text(Outcome<OneTimeLink> made) {
        return made.orElseThrow().token().text();
    }

    private static Reason reason(Outcome<?> outcome) {
        assertThat(outcome.isDone()).as("%s", outcome).isFalse();
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }
}
