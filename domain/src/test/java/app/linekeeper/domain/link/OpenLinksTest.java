package app.linekeeper.domain.link;

import static app.linekeeper.domain.testing.Fixtures.aGuest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.audit.AuditEntries;
import app.linekeeper.domain.audit.AuditEntry;
import app.linekeeper.domain.client.ConsentingClient;
import app.linekeeper.domain.client.InvitingClient;
import app.linekeeper.domain.partner.InvitingMember;
import app.linekeeper.domain.partner.Joining;
import app.linekeeper.domain.partner.KeepingTeam;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.TestClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is still to be followed is seen and withdrawn by whoever may make it (rule 38). */
@DomainTest
class OpenLinksTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    InvitingMember members;

    @Autowired
    InvitingClient clients;

    @Autowired
    Joining joining;

    @Autowired
    ConsentingClient consenting;

    @Autowired
    KeepingTeam team;

    @Autowired
    WithdrawingLink withdrawing;

    @Autowired
    LookingAtLink looking;

    @Autowired
    AuditEntries audit;

    @Autowired
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void anOwnerSeesWhichLinksLeadIntoTheTeam() {
        SavedPartner north = fixtures.aPartner().with(Role.OWNER).saved();
        members.invite(north.owner(), Role.MANAGER).orElseThrow();
        clock.advance(Duration.ofHours(1));
        members.invite(north.secondOwner(), Role.OWNER).orElseThrow();

        List<Link> open = members.open(north.owner()).orElseThrow();

        assertThat(open).extracting(link -> link.aim().role()).containsExactly(Role.OWNER, Role.MANAGER);
        assertThat(open.get(1)).satisfies(link -> {
            assertThat(link.makerName()).isEqualTo("OWNER");
            assertThat(link.createdAt()).isEqualTo(TestClock.START);
            assertThat(link.expiresAt()).isEqualTo(TestClock.START.plus(Duration.ofDays(7)));
            assertThat(link.state()).isEqualTo(LinkState.OPEN);
        });
    }

    @Test
    void aManagerSeesWhichLinksAClientHasAndWhichAnybodyMayBringAnAccountBy() {
        SavedPartner north = fixtures.aPartner()
                .with(Role.MANAGER)
                .withClient("Daisy")
                .withClient("Rose")
                .saved();
        MemberId manager = north.member(Role.MANAGER);
        clients.toAccount(north.owner(), north.client().id()).orElseThrow();
        clients.toAccount(north.owner(), north.clients().get(1).id()).orElseThrow();
        clients.toAttach(north.owner()).orElseThrow();
        assertThat(clients.open(manager, north.client().id()).orElseThrow())
                .extracting(link -> link.aim().client())
                .containsExactly(north.client().id());
        assertThat(clients.openToAttach(manager).orElseThrow())
                .extracting(link -> link.aim().purpose())
                .containsExactly(LinkPurpose.ATTACH);
    }

    @Test
    void whatWasUsedHasExpiredOrLostItsMakerIsNoLongerListed() {
        SavedPartner north = fixtures.aPartner().with(Role.OWNER).saved();
        String used = text(members.invite(north.owner(), Role.MANAGER));
        joining.join(aGuest(), fixtures.link(used)).orElseThrow();
        assertThat(members.open(north.owner()).orElseThrow()).isEmpty();

        members.invite(north.secondOwner(), Role.MANAGER).orElseThrow();
        team.remove(north.owner(), north.secondOwner()).orElseThrow();
        assertThat(members.open(north.owner()).orElseThrow()).isEmpty();

        members.invite(north.owner(), Role.MANAGER).orElseThrow();
        clock.advanceDays(7);
        assertThat(members.open(north.owner()).orElseThrow()).isEmpty();
    }

    @Test
    void theLinksOfASuspendedPartnerAreSeenAsPausedAndCanBeWithdrawn() {
        SavedPartner north = fixtures.aPartner().saved();
        members.invite(north.owner(), Role.MANAGER).orElseThrow();
        fixtures.suspend(north.id());
        Link paused = only(members.open(north.owner()));
        assertThat(paused.state()).isEqualTo(LinkState.PAUSED);
        withdrawing.withdraw(north.owner(), paused.id()).orElseThrow();
        assertThat(members.open(north.owner()).orElseThrow()).isEmpty();
    }

    @Test
    void aWithdrawnLinkServesNobodyAndTheAuditKnowsWhoWithdrewIt() {
        SavedPartner north =
                fixtures.aPartner().with(Role.MANAGER).withClient("Daisy").saved();
        String token = text(clients.toAccount(north.owner(), north.client().id()));
        LinkId link = only(clients.open(north.owner(), north.client().id())).id();

        withdrawing.withdraw(north.member(Role.MANAGER), link).orElseThrow();
        withdrawing.withdraw(north.member(Role.MANAGER), link).orElseThrow();

        assertThat(reason(consenting.open(fixtures.link(token)))).isEqualTo(Reason.LINK_WITHDRAWN);
        assertThat(reason(consenting.consent(aGuest(), fixtures.link(token)))).isEqualTo(Reason.LINK_WITHDRAWN);
        assertThat(clients.open(north.owner(), north.client().id()).orElseThrow())
                .isEmpty();
        assertThat(audit.about("link", link))
                .filteredOn(entry -> entry.deed().equals("link.withdrawn"))
                .extracting(AuditEntry::member)
                .containsOnly(north.member(Role.MANAGER));
    }

    @Test
    void aLinkThatSomebodyHasFollowedIsNotWithdrawn() {
        SavedPartner north = fixtures.aPartner().saved();
        String token = text(members.invite(north.owner(), Role.MANAGER));
        LinkId link = only(members.open(north.owner())).id();
        joining.join(aGuest(), fixtures.link(token)).orElseThrow();
        assertThat(reason(withdrawing.withdraw(north.owner(), link))).isEqualTo(Reason.LINK_USED);
    }

    @Test
    void aLinkIsLookedAtWhateverBecameOfIt() {
        SavedPartner north =
                fixtures.aPartner().named("North").withClient("Daisy").saved();
        String token = text(members.invite(north.owner(), Role.MANAGER));
        LinkId used = only(members.open(north.owner())).id();
        joining.join(aGuest(), fixtures.link(token)).orElseThrow();
        clients.toAccount(north.owner(), north.client().id()).orElseThrow();
        LinkId withdrawn =
                only(clients.open(north.owner(), north.client().id())).id();
        withdrawing.withdraw(north.owner(), withdrawn).orElseThrow();

        assertThat(looking.look(north.owner(), used).orElseThrow()).satisfies(link -> {
            assertThat(link.state()).isEqualTo(LinkState.USED);
            assertThat(link.partnerName()).isEqualTo("North");
            assertThat(link.clientName()).isNull();
        });
        assertThat(looking.look(north.owner(), withdrawn).orElseThrow()).satisfies(link -> {
            assertThat(link.state()).isEqualTo(LinkState.WITHDRAWN);
            assertThat(link.clientName()).isEqualTo("Daisy");
        });
    }

    @Test
    void onlyWhoMayMakeSuchLinksSeesAndWithdrawsThem() {
        SavedPartner north = fixtures.aPartner()
                .with(Role.MANAGER)
                .with(Role.ACCOUNTANT)
                .withClient("Daisy")
                .saved();
        members.invite(north.owner(), Role.MANAGER).orElseThrow();
        clients.toAttach(north.owner()).orElseThrow();
        LinkId intoTeam = only(members.open(north.owner())).id();
        LinkId toAttach = only(clients.openToAttach(north.owner())).id();
        MemberId manager = north.member(Role.MANAGER);
        MemberId accountant = north.member(Role.ACCOUNTANT);
        assertThat(reason(members.open(manager))).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(withdrawing.withdraw(manager, intoTeam))).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(clients.openToAttach(accountant))).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(clients.open(accountant, north.client().id()))).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(withdrawing.withdraw(accountant, toAttach))).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(looking.look(manager, intoTeam))).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(looking.look(manager, toAttach).isDone()).isTrue();
    }

    @Test
    void anotherPartnersLinkIsNotFoundAndTheAttemptIsAudited() {
        SavedPartner north = fixtures.aPartner().saved();
        SavedPartner south = fixtures.aPartner().withClient("Daisy").saved();
        members.invite(south.owner(), Role.MANAGER).orElseThrow();
        LinkId foreign = only(members.open(south.owner())).id();
        assertThat(reason(withdrawing.withdraw(north.owner(), foreign))).isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(withdrawing.withdraw(north.owner(), LinkId.next()))).isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(looking.look(north.owner(), foreign))).isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(looking.look(north.owner(), LinkId.next()))).isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(clients.open(north.owner(), south.client().id()))).isEqualTo(Reason.NOT_FOUND);
        await().untilAsserted(() -> assertThat(audit.about("link", foreign))
                .filteredOn(entry -> entry.deed().equals("trespass"))
                .isNotEmpty());
        assertThat(members.open(south.owner()).orElseThrow()).hasSize(1);
        assertThat(members.open(north.owner()).orElseThrow()).isEmpty();
    }

    private static Link only(Outcome<List<Link>> open) {
        assertThat(open.orElseThrow()).hasSize(1);
        return open.orElseThrow().get(0);
    }

    private static String text(Outcome<OneTimeLink> made) {
        return made.orElseThrow().token().text();
    }

    private static Reason reason(Outcome<?> outcome) {
        assertThat(outcome.isDone()).as("%s", outcome).isFalse();
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }
}
