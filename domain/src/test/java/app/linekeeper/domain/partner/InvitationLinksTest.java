package app.linekeeper.domain.partner;

import static app.linekeeper.domain.testing.Fixtures.aGuest;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.AdmittingOperators;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.link.OneTimeLink;
import app.linekeeper.domain.person.Guest;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.locales.Language;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An invitation ends with the right of whoever made it (rule 38). */
@DomainTest
class InvitationLinksTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    Shop shop;

    @Autowired
    InvitingMember inviting;

    @Autowired
    Joining joining;

    @Autowired
    KeepingTeam team;

    @Autowired
    AdmittingPartner admitting;

    @Autowired
    AdmittingOperators operators;

    @Autowired
    Access access;

    @Test
    void aRemovedOwnerDoesNotComeBackByTheirOwnInvitation() {
        SavedPartner north = fixtures.aPartner().with(Role.OWNER).saved();
        String link = invite(north.owner(), Role.OWNER);
        Guest removed = fixtures.guest(north.owner());
        team.remove(north.secondOwner(), north.owner()).orElseThrow();

        assertThat(reason(joining.open(fixtures.link(link)))).isEqualTo(Reason.LINK_ENDED);
        assertThat(reason(joining.join(removed, fixtures.link(link)))).isEqualTo(Reason.LINK_ENDED);
        assertThat(access.ofTelegram(removed.telegramId())).isEmpty();
    }

    @Test
    void whoSomebodyRemovedHadInvitedDoesNotJoin() {
        SavedPartner north = fixtures.aPartner().with(Role.OWNER).saved();
        String link = invite(north.owner(), Role.MANAGER);
        team.remove(north.secondOwner(), north.owner()).orElseThrow();
        assertThat(reason(joining.join(aGuest(), fixtures.link(link)))).isEqualTo(Reason.LINK_ENDED);
    }

    @Test
    void whoAnOwnerHadInvitedDoesNotJoinWhileThatOneIsNoOwner() {
        SavedPartner north = fixtures.aPartner().with(Role.OWNER).saved();
        String link = invite(north.owner(), Role.OWNER);
        team.changeRole(north.secondOwner(), north.owner(), Role.MANAGER).orElseThrow();
        assertThat(reason(joining.join(aGuest(), fixtures.link(link)))).isEqualTo(Reason.LINK_ENDED);
    }

    @Test
    void aRightThatComesBackBringsNoLinkBack() {
        SavedPartner north = fixtures.aPartner().with(Role.OWNER).saved();
        String link = invite(north.owner(), Role.OWNER);
        team.changeRole(north.secondOwner(), north.owner(), Role.MANAGER).orElseThrow();
        team.changeRole(north.secondOwner(), north.owner(), Role.OWNER).orElseThrow();
        assertThat(reason(joining.join(aGuest(), fixtures.link(link)))).isEqualTo(Reason.LINK_ENDED);
    }

    @Test
    void aDemotedOwnerIsNotRaisedByTheirOwnInvitation() {
        SavedPartner north = fixtures.aPartner().with(Role.OWNER).saved();
        String link = invite(north.owner(), Role.OWNER);
        team.changeRole(north.secondOwner(), north.owner(), Role.MANAGER).orElseThrow();
        joining.join(fixtures.guest(north.owner()), fixtures.link(link));
        assertThat(access.of(north.owner()).role()).isEqualTo(Role.MANAGER);
    }

    @Test
    void theNextInvitationForTheSameRoleEndsTheOneBefore() {
        SavedPartner north = fixtures.aPartner().with(Role.OWNER).saved();
        String forManager = invite(north.owner(), Role.MANAGER);
        String forOwner = invite(north.owner(), Role.OWNER);
        String forManagerAgain = invite(north.secondOwner(), Role.MANAGER);

        assertThat(reason(joining.open(fixtures.link(forManager)))).isEqualTo(Reason.LINK_WITHDRAWN);
        assertThat(reason(joining.join(aGuest(), fixtures.link(forManager)))).isEqualTo(Reason.LINK_WITHDRAWN);
        assertThat(joining.join(aGuest(), fixtures.link(forManagerAgain))
                        .orElseThrow()
                        .role())
                .isEqualTo(Role.MANAGER);
        assertThat(joining.join(aGuest(), fixtures.link(forOwner)).orElseThrow().role())
                .isEqualTo(Role.OWNER);
    }

    @Test
    void theNextInvitationLeavesThoseOfOtherPartners() {
        SavedPartner north = fixtures.aPartner().saved();
        SavedPartner south = fixtures.aPartner().saved();
        String intoNorth = invite(north.owner(), Role.MANAGER);
        invite(south.owner(), Role.MANAGER);
        assertThat(joining.join(aGuest(), fixtures.link(intoNorth)).isDone()).isTrue();
    }

    @Test
    void nobodyJoinsASuspendedPartnerAndEverybodyDoesWhenItIsResumed() {
        SavedPartner north = fixtures.aPartner().saved();
        String link = invite(north.owner(), Role.MANAGER);
        fixtures.suspend(north.id());
        Guest anna = aGuest();
        assertThat(reason(joining.open(fixtures.link(link)))).isEqualTo(Reason.LINK_PAUSED);
        assertThat(reason(joining.join(anna, fixtures.link(link)))).isEqualTo(Reason.LINK_PAUSED);
        assertThat(reason(inviting.invite(north.owner(), Role.ACCOUNTANT))).isEqualTo(Reason.PARTNER_SUSPENDED);

        fixtures.resume(north.id());

        assertThat(joining.join(anna, fixtures.link(link)).isDone()).isTrue();
    }

    @Test
    void aFirstOwnersLinkEndsWithTheOperatorsDismissal() {
        long operator = anOperator();
        String link = admitted(operator);
        operatorsAre(Fixtures.aTelegramId());
        assertThat(reason(joining.join(aGuest(), fixtures.link(link)))).isEqualTo(Reason.LINK_ENDED);
    }

    @Test
    void anOperatorDoesNotBecomeAnOwnerByTheirOwnLink() {
        long operator = anOperator();
        String link = admitted(operator);
        Guest themselves = new Guest(operator, "Operator", Language.RU);
        assertThat(reason(joining.join(themselves, fixtures.link(link)))).isEqualTo(Reason.LINK_OWN);
        assertThat(access.ofTelegram(operator).orElseThrow().role()).isEqualTo(Role.OPERATOR);
        assertThat(joining.join(aGuest(), fixtures.link(link)).orElseThrow().role())
                .isEqualTo(Role.OWNER);
    }

    private long anOperator() {
        long telegramId = Fixtures.aTelegramId();
        operatorsAre(telegramId);
        return telegramId;
    }

    /** This one, and the shop's. */
    private void operatorsAre(long telegramId) {
        operators.of(Set.of(telegramId, fixtures.guest(shop.operator()).telegramId()), Language.RU, ZoneOffset.UTC);
    }

    private String admitted(long operator) {
        MemberId member = access.ofTelegram(operator).orElseThrow().member();
        return text(admitting.admit(
                member, "East", Region.RUSSIA, Region.RUSSIA.currencies().get(0), Level.GOLDEN));
    }

    private String invite(MemberId owner, Role role) {
        return text(inviting.invite(owner, role));
    }

    private static String text(Outcome<OneTimeLink> made) {
        return made.orElseThrow().token().text();
    }

    private static Reason reason(Outcome<?> outcome) {
        assertThat(outcome.isDone()).as("%s", outcome).isFalse();
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }
}
