package app.linekeeper.domain.partner;

import static app.linekeeper.domain.testing.Fixtures.aGuest;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.link.Link;
import app.linekeeper.domain.link.LinkId;
import app.linekeeper.domain.link.LinkState;
import app.linekeeper.domain.link.LookingAtLink;
import app.linekeeper.domain.link.OneTimeLink;
import app.linekeeper.domain.link.WithdrawingLink;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A partner who was admitted gets its first owner, however often the link is lost (rule 38). */
@DomainTest
class FirstOwnerTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    Shop shop;

    @Autowired
    AdmittingPartner admitting;

    @Autowired
    InvitingFirstOwner inviting;

    @Autowired
    InvitingMember members;

    @Autowired
    WithdrawingLink withdrawing;

    @Autowired
    LookingAtLink looking;

    @Autowired
    Joining joining;

    @Autowired
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aPartnerWithoutAnOwnerIsListedWithItsOpenLinkUntilSomebodyOwnsIt() {
        long before = inviting.howMany(shop.operator()).orElseThrow();
        String link = text(admit("East"));
        assertThat(inviting.howMany(shop.operator()).orElseThrow()).isEqualTo(before + 1);
        PartnerWithoutOwner east = awaited("East");
        assertThat(east.admittedAt()).isEqualTo(clock.instant());
        assertThat(east.link()).isNotNull();

        clock.advanceDays(8);
        assertThat(awaited("East").link()).as("an expired link is none").isNull();
        String anew = text(inviting.anew(shop.operator(), east.id()));
        assertThat(reason(joining.open(fixtures.link(link)))).isEqualTo(Reason.LINK_WITHDRAWN);
        PartnerId owned =
                joining.join(aGuest(), fixtures.link(anew)).orElseThrow().partnerOrThrow();

        assertThat(owned).isEqualTo(east.id());
        assertThat(inviting.awaited(shop.operator(), 100).orElseThrow())
                .extracting(PartnerWithoutOwner::id)
                .doesNotContain(east.id());
        assertThat(inviting.howMany(shop.operator()).orElseThrow()).isEqualTo(before);
        assertThat(reason(inviting.anew(shop.operator(), east.id()))).isEqualTo(Reason.PARTNER_HAS_OWNER);
    }

    @Test
    void theLinkBeforeEndsWhenOneIsMadeAnew() {
        String lost = text(admit("West"));
        PartnerId west = awaited("West").id();
        inviting.anew(shop.operator(), west).orElseThrow();
        assertThat(reason(joining.join(aGuest(), fixtures.link(lost)))).isEqualTo(Reason.LINK_WITHDRAWN);
    }

    @Test
    void anOperatorWithdrawsTheLinkOfAFirstOwnerAndNoOther() {
        String link = text(admit("South"));
        Link open = Objects.requireNonNull(awaited("South").link());
        withdrawing.withdraw(shop.operator(), open.id()).orElseThrow();
        assertThat(reason(joining.join(aGuest(), fixtures.link(link)))).isEqualTo(Reason.LINK_WITHDRAWN);

        SavedPartner north = fixtures.aPartner().saved();
        members.invite(north.owner(), Role.OWNER).orElseThrow();
        Link ofOwner = members.open(north.owner()).orElseThrow().get(0);
        assertThat(reason(withdrawing.withdraw(shop.operator(), ofOwner.id()))).isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void anOperatorSeesThatTheFirstOwnerHasCome() {
        String token = text(admit("North West"));
        LinkId link = Objects.requireNonNull(awaited("North West").link()).id();
        joining.join(aGuest(), fixtures.link(token)).orElseThrow();
        assertThat(looking.look(shop.operator(), link).orElseThrow().state()).isEqualTo(LinkState.USED);

        SavedPartner north = fixtures.aPartner().saved();
        members.invite(north.owner(), Role.MANAGER).orElseThrow();
        LinkId ofTeam = members.open(north.owner()).orElseThrow().get(0).id();
        assertThat(reason(looking.look(shop.operator(), ofTeam))).isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void onlyAnOperatorInvitesAFirstOwner() {
        admit("Far West").orElseThrow();
        SavedPartner north = fixtures.aPartner().saved();
        assertThat(reason(inviting.awaited(north.owner(), 8))).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(inviting.howMany(north.owner()))).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(inviting.anew(north.owner(), awaited("Far West").id())))
                .isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(inviting.anew(shop.operator(), PartnerId.next()))).isEqualTo(Reason.NOT_FOUND);
    }

    private Outcome<OneTimeLink> admit(String name) {
        return admitting.admit(
                shop.operator(), name, Region.RUSSIA, Region.RUSSIA.currencies().get(0), Level.GOLDEN);
    }

    private PartnerWithoutOwner awaited(String name) {
        return inviting.awaited(shop.operator(), 100).orElseThrow().stream()
                .filter(partner -> partner.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Outcome<OneTimeLink> made) {
        return made.orElseThrow().token().text();
    }

    private static Reason reason(Outcome<?> outcome) {
        assertThat(outcome.isDone()).as("%s", outcome).isFalse();
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }
}
