package app.linekeeper.domain.client;

import static app.linekeeper.domain.testing.Fixtures.aGuest;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Member;
import app.linekeeper.domain.access.Members;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.audit.AuditEntries;
import app.linekeeper.domain.audit.AuditEntry;
import app.linekeeper.domain.link.OneTimeLink;
import app.linekeeper.domain.partner.InvitingMember;
import app.linekeeper.domain.partner.Joining;
import app.linekeeper.domain.partner.KeepingTeam;
import app.linekeeper.domain.person.Guest;
import app.linekeeper.domain.person.People;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Consent is the client's, and the link for it ends with the right of whoever made it (rules 36 and 38). */
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
    FreeingAccount freeing;

    @Autowired
    AuditEntries audit;

    @Autowired
    InvitingMember members;

    @Autowired
    Joining joining;

    @Autowired
    KeepingTeam team;

    @Autowired
    Clients clients;

    @Autowired
    Members everyMember;

    @Autowired
    People people;

    @Autowired
    Access access;

    @Test
    void nobodyConsentsByTheLinkOfARemovedManager() {
        SavedPartner north =
                fixtures.aPartner().with(Role.MANAGER).withClient("Daisy").saved();
        String intoDaisy = intoAccount(north.member(Role.MANAGER), north);
        String toAttach = toAttach(north.member(Role.MANAGER));
        team.remove(north.owner(), north.member(Role.MANAGER)).orElseThrow();
        assertThat(reason(consenting.open(fixtures.link(intoDaisy)))).isEqualTo(Reason.LINK_ENDED);
        assertThat(reason(consenting.consent(aGuest(), fixtures.link(intoDaisy))))
                .isEqualTo(Reason.LINK_ENDED);
        assertThat(reason(consenting.consent(aGuest(), fixtures.link(toAttach))))
                .isEqualTo(Reason.LINK_ENDED);
    }

    @Test
    void nobodyConsentsByTheLinkOfWhoeverMayNoLongerKeepClients() {
        SavedPartner north =
                fixtures.aPartner().with(Role.MANAGER).withClient("Daisy").saved();
        String link = intoAccount(north.member(Role.MANAGER), north);
        team.changeRole(north.owner(), north.member(Role.MANAGER), Role.ACCOUNTANT)
                .orElseThrow();
        assertThat(reason(consenting.consent(aGuest(), fixtures.link(link)))).isEqualTo(Reason.LINK_ENDED);
    }

    @Test
    void nobodyConsentsByALinkIntoAnAccountThatIsNoLongerThePartners() {
        SavedPartner north = fixtures.aPartner().withClient("Daisy").saved();
        String link = intoAccount(north.owner(), north);
        detaching.detach(shop.operator(), north.client().id()).orElseThrow();
        assertThat(reason(consenting.open(fixtures.link(link)))).isEqualTo(Reason.LINK_ENDED);
        assertThat(reason(consenting.consent(aGuest(), fixtures.link(link)))).isEqualTo(Reason.LINK_ENDED);
        assertThat(partnerOf(north.client().id())).isNull();
    }

    @Test
    void theNextLinkForAClientEndsTheOneBefore() {
        SavedPartner north =
                fixtures.aPartner().with(Role.MANAGER).withClient("Daisy").saved();
        String first = intoAccount(north.owner(), north);
        String second = intoAccount(north.member(Role.MANAGER), north);
        assertThat(reason(consenting.consent(aGuest(), fixtures.link(first)))).isEqualTo(Reason.LINK_WITHDRAWN);
        assertThat(consenting.consent(aGuest(), fixtures.link(second)).isDone()).isTrue();
    }

    @Test
    void theNextLinkToAttachEndsTheOneBeforeOfTheSamePersonOnly() {
        SavedPartner north = fixtures.aPartner().with(Role.MANAGER).saved();
        String ofOwner = toAttach(north.owner());
        String ofManager = toAttach(north.member(Role.MANAGER));
        String ofManagerAgain = toAttach(north.member(Role.MANAGER));
        assertThat(reason(consenting.consent(aGuest(), fixtures.link(ofManager))))
                .isEqualTo(Reason.LINK_WITHDRAWN);
        assertThat(consenting.consent(aGuest(), fixtures.link(ofManagerAgain)).isDone())
                .isTrue();
        assertThat(consenting.consent(aGuest(), fixtures.link(ofOwner)).isDone())
                .isTrue();
    }

    @Test
    void nobodyConsentsToASuspendedPartner() {
        SavedPartner north = fixtures.aPartner().withClient("Daisy").saved();
        String link = intoAccount(north.owner(), north);
        fixtures.suspend(north.id());
        assertThat(reason(consenting.open(fixtures.link(link)))).isEqualTo(Reason.LINK_PAUSED);
        assertThat(reason(consenting.consent(aGuest(), fixtures.link(link)))).isEqualTo(Reason.LINK_PAUSED);
        assertThat(reason(inviting.toAttach(north.owner()))).isEqualTo(Reason.PARTNER_SUSPENDED);
        fixtures.resume(north.id());
        assertThat(consenting.consent(aGuest(), fixtures.link(link)).isDone()).isTrue();
    }

    @Test
    void aClientWhoLeftIsNotBroughtBackByASecondLink() {
        SavedPartner north =
                fixtures.aPartner().with(Role.MANAGER).withClient("Daisy").saved();
        ClientId daisy = north.client().id();
        String second = intoAccount(north.member(Role.MANAGER), north);
        MemberId representative = represented(daisy);
        detaching.detach(representative, daisy).orElseThrow();
        consenting.consent(fixtures.guest(north.member(Role.MANAGER)), fixtures.link(second));
        consenting.consent(aGuest(), fixtures.link(second));
        assertThat(partnerOf(daisy)).isNull();
        assertThat(everyMember.ofClient(daisy)).extracting(Member::id).containsExactly(representative);
    }

    @Test
    void nobodyElseComesToSpeakForAClientWhoSpeaksForThemselves() {
        SavedPartner north = fixtures.aPartner().withClient("Daisy").saved();
        ClientId daisy = north.client().id();
        String link = intoAccount(north.owner(), north);
        MemberId representative = represented(daisy);
        assertThat(reason(consenting.consent(aGuest(), fixtures.link(link)))).isEqualTo(Reason.CLIENT_REPRESENTED);
        assertThat(consenting
                        .consent(fixtures.guest(representative), fixtures.link(link))
                        .orElseThrow()
                        .member())
                .isEqualTo(representative);
    }

    @Test
    void nobodyOfThePartnersTeamConsentsInAClientsPlace() {
        SavedPartner north =
                fixtures.aPartner().with(Role.MANAGER).withClient("Daisy").saved();
        Guest manager = fixtures.guest(north.member(Role.MANAGER));
        String intoDaisy = intoAccount(north.owner(), north);
        String toAttach = toAttach(north.owner());
        assertThat(consenting.open(fixtures.link(intoDaisy)).isDone())
                .as("they see what it says")
                .isTrue();
        assertThat(reason(consenting.consent(manager, fixtures.link(intoDaisy))))
                .isEqualTo(Reason.CONSENT_OF_OWN_TEAM);
        assertThat(reason(consenting.consent(manager, fixtures.link(toAttach)))).isEqualTo(Reason.CONSENT_OF_OWN_TEAM);
        assertThat(access.ofTelegram(manager.telegramId()).orElseThrow().role()).isEqualTo(Role.MANAGER);
        assertThat(consenting.consent(aGuest(), fixtures.link(intoDaisy)).isDone())
                .as("the link stays good for the client")
                .isTrue();
    }

    @Test
    void aClientWhoIsInATeamBringsTheAccountTheySpeakFor() {
        SavedPartner north = fixtures.aPartner().saved();
        SavedPartner south = fixtures.aPartner().saved();
        Guest anna = aGuest();
        Acting client =
                consenting.consent(anna, fixtures.link(toAttach(north.owner()))).orElseThrow();
        ClientId own = Objects.requireNonNull(client.client());
        joining.join(
                        anna,
                        fixtures.link(members.invite(south.owner(), Role.ACCOUNTANT)
                                .orElseThrow()
                                .token()
                                .text()))
                .orElseThrow();
        detaching.detach(client.member(), own).orElseThrow();

        consenting.consent(anna, fixtures.link(toAttach(south.owner()))).orElseThrow();

        assertThat(partnerOf(own)).isEqualTo(south.id());
    }

    @Test
    void aClientWhoLeftIsNotToldThatTheyAreConnected() {
        SavedPartner north = fixtures.aPartner().withClient("Daisy").saved();
        Guest anna = aGuest();
        String link = intoAccount(north.owner(), north);
        Acting daisy = consenting.consent(anna, fixtures.link(link)).orElseThrow();
        detaching.detach(daisy.member(), north.client().id()).orElseThrow();
        assertThat(reason(consenting.consent(anna, fixtures.link(link)))).isEqualTo(Reason.LINK_USED);
        assertThat(partnerOf(north.client().id())).isNull();
    }

    @Test
    void aClientWhoSpeaksForThemselvesIsNotInvitedAgain() {
        SavedPartner north = fixtures.aPartner().withClient("Daisy").saved();
        ClientId daisy = north.client().id();
        assertThat(inviting.isRepresented(north.owner(), daisy).orElseThrow()).isFalse();
        represented(daisy);
        assertThat(inviting.isRepresented(north.owner(), daisy).orElseThrow()).isTrue();
        assertThat(reason(inviting.toAccount(north.owner(), daisy))).isEqualTo(Reason.CLIENT_REPRESENTED);
        assertThat(reason(inviting.isRepresented(fixtures.aPartner().saved().owner(), daisy)))
                .isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void anOperatorFreesAnAccountWhoseRepresentativeIsGone() {
        SavedPartner north =
                fixtures.aPartner().with(Role.MANAGER).withClient("Daisy").saved();
        ClientId daisy = north.client().id();
        MemberId gone = represented(daisy);
        assertThat(reason(freeing.free(north.owner(), daisy))).isEqualTo(Reason.NOT_ALLOWED);

        freeing.free(shop.operator(), daisy).orElseThrow();

        assertThat(access.find(gone)).isEmpty();
        assertThat(audit.about("client", daisy)).extracting(AuditEntry::deed).contains("client.freed");
        String link = intoAccount(north.owner(), north);
        assertThat(reason(consenting.consent(fixtures.guest(north.member(Role.MANAGER)), fixtures.link(link))))
                .isEqualTo(Reason.CONSENT_OF_OWN_TEAM);
        assertThat(consenting
                        .consent(aGuest(), fixtures.link(link))
                        .orElseThrow()
                        .client())
                .isEqualTo(daisy);
    }

    /** Somebody speaks for the client from now on, by whatever way they came to it. */
    private MemberId represented(ClientId client) {
        SavedPartner elsewhere = fixtures.aPartner().saved();
        Member owner = everyMember.findById(elsewhere.owner()).orElseThrow();
        return everyMember
                .save(Member.ofClient(owner.person(), client, Instant.EPOCH))
                .id();
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
