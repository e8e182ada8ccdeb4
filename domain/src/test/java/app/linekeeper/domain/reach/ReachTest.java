package app.linekeeper.domain.reach;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.person.People;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class ReachTest {

    private static final int MANY = 1_000;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Shop shop;

    @Autowired
    People people;

    @Autowired
    UnreachedPartners unreached;

    @Autowired
    FindingPerson finding;

    private MemberId operator;

    @BeforeEach
    void anOperator() {
        operator = shop.operator();
    }

    @Test
    void aPartnerIsUnreachedOnceEverybodyOfItsTeamHasBlockedTheBotAndUntilOneReturns() {
        SavedPartner north =
                fixtures.aPartner().named("Northern").with(Role.MANAGER).saved();
        blocks(north.owner());
        assertThat(unreached()).doesNotContain(new UnreachedPartner(north.id(), "Northern", 2));
        blocks(north.member(Role.MANAGER));
        assertThat(unreached()).contains(new UnreachedPartner(north.id(), "Northern", 2));
        people.markReachable(telegram(north.owner()));
        assertThat(unreached()).doesNotContain(new UnreachedPartner(north.id(), "Northern", 2));
    }

    @Test
    void aSuspendedPartnerIsNobodysTask() {
        SavedPartner north = fixtures.aPartner().named("Southern").saved();
        blocks(north.owner());
        fixtures.suspend(north.id());
        assertThat(unreached()).doesNotContain(new UnreachedPartner(north.id(), "Southern", 1));
    }

    @Test
    void aPersonIsFoundByNameTelegramIdOrPartner() {
        SavedPartner north =
                fixtures.aPartner().named("Заполярье").with(Role.ACCOUNTANT).saved();
        blocks(north.owner());

        assertThat(found("заполяр")).hasSize(2).extracting(KnownPerson::partner).containsOnly("Заполярье");
        KnownPerson owner = found(String.valueOf(telegram(north.owner()))).get(0);
        assertThat(owner.reachable()).isFalse();
        assertThat(found("account")).isNotEmpty();
        assertThat(found(" ")).isEmpty();
        assertThat(finding.one(operator, owner.id()).orElseThrow()).isEqualTo(owner);
    }

    @Test
    void nobodyButAnOperatorSeesWhoIsReached() {
        MemberId owner = fixtures.aPartner().saved().owner();
        assertThat(reason(unreached.of(owner, 1))).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(finding.by(owner, "Anna", 1))).isEqualTo(Reason.NOT_ALLOWED);
    }

    private List<UnreachedPartner> unreached() {
        return unreached.of(operator, MANY).orElseThrow();
    }

    private List<KnownPerson> found(String typed) {
        return finding.by(operator, typed, MANY).orElseThrow();
    }

    private void blocks(MemberId member) {
        people.markUnreachable(telegram(member));
    }

    private long telegram(MemberId member) {
        return fixtures.guest(member).telegramId();
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }
}
