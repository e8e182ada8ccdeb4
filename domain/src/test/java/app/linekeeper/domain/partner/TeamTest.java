package app.linekeeper.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.AdmittingOperators;
import app.linekeeper.domain.access.Membership;
import app.linekeeper.domain.access.NoSuchMember;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.audit.AuditEntries;
import app.linekeeper.domain.link.OneTimeLink;
import app.linekeeper.domain.person.ChangingSettings;
import app.linekeeper.domain.person.Guest;
import app.linekeeper.domain.person.People;
import app.linekeeper.domain.person.PersonId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.locales.Language;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class TeamTest {

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
    SwitchingPartner switching;

    @Autowired
    ChangingSettings settings;

    @Autowired
    AdmittingOperators operators;

    @Autowired
    AdmittingPartner admitting;

    @Autowired
    Access access;

    @Autowired
    People people;

    @Autowired
    AuditEntries audit;

    @Autowired
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void anInvitedVisitorJoinsOnce() {
        SavedPartner north = fixtures.aPartner().saved();
        OneTimeLink link = inviting.invite(north.owner(), Role.MANAGER).orElseThrow();
        Guest anna = visitor();

        Acting joined = joining.join(anna, fixtures.link(link.token().text())).orElseThrow();

        assertThat(joined.role()).isEqualTo(Role.MANAGER);
        assertThat(joined.partner()).isEqualTo(north.id());
        assertThat(joining.join(anna, fixtures.link(link.token().text())).orElseThrow())
                .isEqualTo(joined);
        assertThat(reason(joining.join(visitor(), fixtures.link(link.token().text()))))
                .isEqualTo(Reason.LINK_USED);
        assertThat(access.ofTelegram(anna.telegramId())).contains(joined);
        assertThat(access.callerOf(anna.telegramId()).orElseThrow().zone()).isEqualTo(ZoneId.of("Europe/Moscow"));
    }

    @Test
    void aLinkFitsADeepLinkAndHidesItself() {
        SavedPartner north = fixtures.aPartner().saved();
        OneTimeLink link = inviting.invite(north.owner(), Role.ACCOUNTANT).orElseThrow();
        assertThat(link.token().text()).matches("i[A-Za-z0-9_-]{32}");
        assertThat(link.toString()).doesNotContain(link.token().text());
    }

    @Test
    void anOldOrUnknownLinkIsRefused() {
        SavedPartner north = fixtures.aPartner().saved();
        OneTimeLink link = inviting.invite(north.owner(), Role.MANAGER).orElseThrow();
        clock.advanceDays(8);
        assertThat(reason(joining.join(visitor(), fixtures.link(link.token().text()))))
                .isEqualTo(Reason.LINK_EXPIRED);
        assertThat(reason(joining.join(visitor(), fixtures.link("ixyz")))).isEqualTo(Reason.LINK_UNKNOWN);
    }

    @Test
    void onlyAnOwnerKeepsTheTeam() {
        SavedPartner north = fixtures.aPartner().with(Role.MANAGER).saved();
        MemberId manager = north.member(Role.MANAGER);
        assertThat(reason(inviting.invite(manager, Role.OWNER))).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(team.list(manager))).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(team.list(north.owner()).orElseThrow()).hasSize(2);
    }

    @Test
    void aRemovalTakesEffectAtOnceAndTheLastOwnerStays() {
        SavedPartner north = fixtures.aPartner().with(Role.MANAGER).saved();
        MemberId manager = north.member(Role.MANAGER);
        team.changeRole(north.owner(), manager, Role.ACCOUNTANT).orElseThrow();
        assertThat(access.of(manager).role()).isEqualTo(Role.ACCOUNTANT);

        team.remove(north.owner(), manager).orElseThrow();

        assertThatThrownBy(() -> access.of(manager)).isInstanceOf(NoSuchMember.class);
        assertThat(reason(team.remove(north.owner(), north.owner()))).isEqualTo(Reason.LAST_OWNER);
        assertThat(reason(team.changeRole(north.owner(), north.owner(), Role.MANAGER)))
                .isEqualTo(Reason.LAST_OWNER);
    }

    @Test
    void aMemberOfAnotherPartnerIsNotFoundAndTheAttemptIsAudited() {
        SavedPartner north = fixtures.aPartner().saved();
        SavedPartner south = fixtures.aPartner().saved();
        assertThat(reason(team.remove(north.owner(), south.owner()))).isEqualTo(Reason.NOT_FOUND);
        await().untilAsserted(() -> assertThat(audit.about("member", south.owner()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.member()).isEqualTo(north.owner())));
        assertThat(access.of(south.owner()).role()).isEqualTo(Role.OWNER);
    }

    @Test
    void onePersonWorksForSeveralPartnersAndChooses() {
        SavedPartner north = fixtures.aPartner().named("North").saved();
        SavedPartner south = fixtures.aPartner().named("South").saved();
        Guest anna = visitor();
        Acting inNorth = joining.join(anna, fixtures.link(invite(north))).orElseThrow();
        clock.advanceDays(1);
        Acting inSouth = joining.join(anna, fixtures.link(invite(south))).orElseThrow();
        assertThat(access.ofTelegram(anna.telegramId())).contains(inSouth);
        assertThat(switching.choices(inSouth.member()))
                .extracting(Membership::of)
                .containsExactly("North", "South");

        switching.to(inSouth.member(), inNorth.member()).orElseThrow();

        assertThat(access.ofTelegram(anna.telegramId())).contains(inNorth);
        assertThat(reason(switching.to(inNorth.member(), south.owner()))).isEqualTo(Reason.NOT_FOUND);
        team.remove(north.owner(), inNorth.member()).orElseThrow();
        assertThat(access.ofTelegram(anna.telegramId())).contains(inSouth);
    }

    @Test
    void settingsBelongToThePerson() {
        SavedPartner north = fixtures.aPartner().saved();
        Guest anna = visitor();
        PersonId person =
                joining.join(anna, fixtures.link(invite(north))).orElseThrow().person();
        settings.language(person, Language.KK).orElseThrow();
        settings.zone(person, "utc+5").orElseThrow();
        assertThat(access.callerOf(anna.telegramId()).orElseThrow())
                .satisfies(caller -> assertThat(caller.language()).isEqualTo(Language.KK))
                .satisfies(caller -> assertThat(caller.zone()).isEqualTo(ZoneOffset.ofHours(5)));
        assertThat(settings.zone(person, "asia/almaty").orElseThrow()).isEqualTo(ZoneId.of("Asia/Almaty"));
        assertThat(settings.zone(person, "-03:30").orElseThrow()).isEqualTo(ZoneOffset.ofHoursMinutes(-3, -30));
        assertThat(settings.zone(person, "5").orElseThrow()).isEqualTo(ZoneOffset.ofHours(5));
        assertThat(settings.zone(person, "GMT 3").orElseThrow()).isEqualTo(ZoneOffset.ofHours(3));
        assertThat(reason(settings.zone(person, "15"))).isEqualTo(Reason.ZONE_UNKNOWN);
        assertThat(reason(settings.zone(person, "1200"))).isEqualTo(Reason.ZONE_UNKNOWN);
        assertThat(reason(settings.zone(person, "+15"))).isEqualTo(Reason.ZONE_UNKNOWN);
        assertThat(reason(settings.zone(person, "the moon"))).isEqualTo(Reason.ZONE_UNKNOWN);
    }

    @Test
    void whoBlockedTheBotIsUnreachableUntilTheyReturn() {
        SavedPartner north = fixtures.aPartner().saved();
        Guest anna = visitor();
        joining.join(anna, fixtures.link(invite(north))).orElseThrow();
        assertThat(people.markUnreachable(anna.telegramId())).isEqualTo(1);
        assertThat(people.markUnreachable(anna.telegramId())).isZero();
        assertThat(access.callerOf(anna.telegramId()).orElseThrow().reachable()).isFalse();
        assertThat(people.markReachable(anna.telegramId())).isEqualTo(1);
        assertThat(people.markReachable(Fixtures.aTelegramId())).isZero();
    }

    @Test
    void operatorsAreThoseWhomTheConfigurationNames() {
        long first = Fixtures.aTelegramId();
        long second = Fixtures.aTelegramId();
        long third = fixtures.guest(shop.operator()).telegramId();
        operators.of(Set.of(first, second, third), Language.RU, ZoneOffset.UTC);
        operators.of(Set.of(second, third), Language.RU, ZoneOffset.UTC);
        assertThat(access.ofTelegram(first)).isEmpty();
        MemberId operator = access.ofTelegram(second).orElseThrow().member();
        OneTimeLink link = admitting
                .admit(
                        operator,
                        "East",
                        Region.KAZAKHSTAN,
                        Region.KAZAKHSTAN.currencies().get(0),
                        Level.GOLDEN)
                .orElseThrow();
        assertThat(joining.join(visitor(), fixtures.link(link.token().text()))
                        .orElseThrow()
                        .role())
                .isEqualTo(Role.OWNER);
    }

    private String invite(SavedPartner partner) {
        return inviting.invite(partner.owner(), Role.MANAGER)
                .orElseThrow()
                .token()
                .text();
    }

    private static Guest visitor() {
        return new Guest(Fixtures.aTelegramId(), "Anna", Language.RU);
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }
}
