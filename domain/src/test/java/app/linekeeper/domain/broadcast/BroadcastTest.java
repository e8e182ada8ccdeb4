package app.linekeeper.domain.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.audit.AuditEntries;
import app.linekeeper.domain.audit.AuditEntry;
import app.linekeeper.domain.broadcast.HandingOut.Portion;
import app.linekeeper.domain.partner.Level;
import app.linekeeper.domain.person.ChangingSettings;
import app.linekeeper.domain.person.People;
import app.linekeeper.domain.person.PersonId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.AtOnce;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.locales.Language;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
class BroadcastTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    Shop shop;

    @Autowired
    WritingBroadcast writing;

    @Autowired
    SteeringBroadcast steering;

    @Autowired
    SeeingBroadcasts seeing;

    @Autowired
    HandingOut handing;

    @Autowired
    DeliveringBroadcast delivering;

    @Autowired
    ChangingSettings settings;

    @Autowired
    People people;

    @Autowired
    AuditEntries audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    private MemberId operator;

    @BeforeEach
    void nothingIsSaid() {
        operator = shop.operator();
        jdbc.sql("delete from broadcast_recipient").update();
        jdbc.sql("delete from broadcast").update();
        // whoever others tests have left is not written to
        jdbc.sql("update partner set state = 'SUSPENDED'").update();
    }

    @AfterEach
    void others() {
        jdbc.sql("update partner set state = 'ACTIVE'").update();
        clock.reset();
    }

    @Test
    void everybodyOfASegmentIsCountedOnceAndWhoBlockedTheBotApart() {
        SavedPartner north = fixtures.aPartner().with(Role.MANAGER).saved();
        SavedPartner south = fixtures.aPartner().with(Role.ACCOUNTANT).saved();
        joins(north.owner(), south);
        people.markUnreachable(telegram(south.member(Role.ACCOUNTANT)));

        assertThat(reach(Segment.EVERYBODY)).isEqualTo(new Reach(3, 2, 1));
        assertThat(reach(Segment.EVERYBODY.owners(true))).isEqualTo(new Reach(2, 2, 0));
    }

    @Test
    void aSegmentIsOfARegionALevelOrPartnersWhoseLinesEndSoon() {
        SavedPartner russian = fixtures.aPartner().withClient("Daisy").saved();
        fixtures.aPartner().in(Region.KAZAKHSTAN).golden().saved();
        shop.lineEnding(russian.client(), LocalDate.of(2026, 11, 29));

        assertThat(reach(Segment.EVERYBODY.in(Region.KAZAKHSTAN))).isEqualTo(new Reach(1, 1, 0));
        assertThat(reach(Segment.EVERYBODY.of(Level.GOLDEN).in(Region.RUSSIA))).isEqualTo(new Reach(0, 0, 0));
        assertThat(reach(Segment.EVERYBODY.endingWithin(7))).isEqualTo(new Reach(1, 1, 0));
        assertThat(reach(Segment.EVERYBODY.endingWithin(6))).isEqualTo(new Reach(0, 0, 0));
    }

    @Test
    void aSuspendedPartnerIsNotWrittenTo() {
        SavedPartner north = fixtures.aPartner().saved();
        fixtures.suspend(north.id());

        assertThat(reach(Segment.EVERYBODY)).isEqualTo(new Reach(0, 0, 0));
    }

    @Test
    void aDraftKeepsWhatWasWrittenUntilItIsStarted() {
        writing.say(operator, Language.RU, "Добрый день").orElseThrow();
        writing.aimAt(operator, everybody -> everybody.owners(true)).orElseThrow();

        Broadcast kept = seeing.draft(operator).orElseThrow().orElseThrow();
        assertThat(kept.text().in(Language.RU)).isEqualTo("Добрый день");
        assertThat(kept.segment().ownersOnly()).isTrue();
        assertThat(reason(steering.start(operator, kept.id()))).isEqualTo(Reason.BROADCAST_UNWRITTEN);
    }

    @Test
    void whatIsWrittenAfterTheStartIsAnotherBroadcast() {
        aTeamOf(1);
        BroadcastId first = started("Hello");
        writing.say(operator, "Another").orElseThrow();

        assertThat(card(first).text().in(Language.EN)).isEqualTo("Hello");
        assertThat(seeing.draft(operator).orElseThrow())
                .get()
                .extracting(Broadcast::id)
                .isNotEqualTo(first);
    }

    @Test
    void whatTelegramWouldNotTakeIsNoText() {
        assertThatThrownBy(() -> writing.say(operator, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> writing.say(operator, "x".repeat(3_501))).isInstanceOf(IllegalArgumentException.class);
        writing.say(operator, "x".repeat(3_500)).orElseThrow();
    }

    @Test
    void nobodyButAnOperatorWritesToEverybody() {
        MemberId owner = fixtures.aPartner().saved().owner();
        assertThat(reason(writing.say(owner, "Hello"))).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(steering.start(owner, BroadcastId.next()))).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(seeing.latest(owner, 1))).isEqualTo(Reason.NOT_ALLOWED);
    }

    @Test
    void startedTwiceItGoesOnce() throws Exception {
        aTeamOf(3);
        BroadcastId id = draft("Hello");
        Callable<Outcome<Broadcast>> start = () -> steering.start(operator, id);
        assertThat(AtOnce.<Outcome<Broadcast>>all(List.of(start, start))).allMatch(Outcome::isDone);

        assertThat(next(10).people()).hasSize(3);
        assertThat(next(10).people()).isEmpty();
        assertThat(deeds(id)).containsExactly("broadcast.running");
    }

    @Test
    void aBroadcastForNobodyDoesNotStart() {
        assertThat(reason(steering.start(operator, draft("Hello")))).isEqualTo(Reason.BROADCAST_FOR_NOBODY);
    }

    @Test
    void whoComesAfterTheStartGetsNothing() {
        aTeamOf(2);
        started("Hello");
        aTeamOf(2);

        assertThat(next(10).people()).hasSize(2);
    }

    @Test
    void itIsHandedOverInPortionsOfWhatIsOnItsWayAtATime() {
        aTeamOf(5);
        BroadcastId id = started("Hello");

        List<Handed> first = next(3).people();
        assertThat(first).hasSize(3);
        assertThat(next(3).people()).isEmpty();
        sent(first.get(0));
        assertThat(next(3).people()).hasSize(1).doesNotContainAnyElementsOf(first);
        assertThat(card(id).state()).isEqualTo(BroadcastState.RUNNING);
    }

    @Test
    void twoBroadcastsShareOnePortionAndTheFirstGoesFirst() {
        aTeamOf(2);
        BroadcastId one = started("One");
        clock.advance(Duration.ofSeconds(1));
        BroadcastId another = started("Another");

        assertThat(next(3).people().stream().map(Handed::broadcast)).containsExactlyInAnyOrder(one, one, another);
    }

    @Test
    void whenEverybodyWasWrittenToItEndsAndSaysHowManyHaveIt() {
        aTeamOf(4);
        BroadcastId id = started("Hello");
        List<Handed> all = next(10).people();
        delivering.note(id, all.get(0).person(), RecipientState.BLOCKED);
        delivering.note(id, all.get(1).person(), RecipientState.UNKNOWN);
        delivering.note(id, all.get(2).person(), RecipientState.FAILED);
        sent(all.get(3));
        delivering.note(id, all.get(3).person(), RecipientState.FAILED);

        assertThat(next(10).more()).isTrue();
        assertThat(next(10).more()).isFalse();
        assertThat(card(id).state()).isEqualTo(BroadcastState.ENDED);
        assertThat(card(id).counts()).isEqualTo(new BroadcastCounts(4, 1, 1, 1, 1));
        assertThat(reason(steering.pause(operator, id))).isEqualTo(Reason.BROADCAST_OVER);
    }

    @Test
    void aPauseStopsEvenWhatWasHandedOverAndGoingOnReachesEverybodyOnce() {
        aTeamOf(3);
        BroadcastId id = started("Hello");
        List<Handed> handed = next(2).people();
        sent(handed.get(0));
        steering.pause(operator, id).orElseThrow();

        assertThat(open(handed.get(1))).isNull();
        assertThat(next(2).people()).isEmpty();
        assertThat(next(2).more()).isFalse();
        assertThat(card(id).counts().sent()).isEqualTo(1);

        steering.goOn(operator, id).orElseThrow();
        List<Handed> rest = next(5).people();
        assertThat(rest).hasSize(2).doesNotContain(handed.get(0));
        assertThat(rest).allSatisfy(one -> assertThat(open(one)).isEqualTo("Hello"));
    }

    @Test
    void afterAStopNobodyMoreGetsIt() {
        aTeamOf(3);
        BroadcastId id = started("Hello");
        Handed handed = next(1).people().get(0);
        steering.stop(operator, id).orElseThrow();

        assertThat(open(handed)).isNull();
        assertThat(next(5).people()).isEmpty();
        assertThat(next(5).more()).isFalse();
        assertThat(card(id).counts().left()).isEqualTo(3);
        assertThat(card(id).endedAt()).isEqualTo(clock.instant());
        assertThat(reason(steering.goOn(operator, id))).isEqualTo(Reason.BROADCAST_OVER);
        assertThat(steering.stop(operator, id).isDone()).isTrue();
        assertThat(deeds(id)).containsExactly("broadcast.running", "broadcast.stopped");
    }

    @Test
    void aPersonIsWrittenToInTheLanguageOfTheMoment() {
        SavedPartner north = aTeamOf(1);
        writing.say(operator, Language.RU, "Привет").orElseThrow();
        writing.say(operator, Language.EN, "Hello").orElseThrow();
        steering.start(
                        operator,
                        writing.say(operator, Language.KK, "Сәлем")
                                .orElseThrow()
                                .id())
                .orElseThrow();
        Handed handed = next(1).people().get(0);

        assertThat(open(handed)).isEqualTo("Привет");
        settings.language(person(north.owner()), Language.KK);
        assertThat(open(handed)).isEqualTo("Сәлем");
    }

    @Test
    void whoHasBlockedTheBotSinceIsPassedOver() {
        SavedPartner north = aTeamOf(1);
        BroadcastId id = started("Hello");
        Handed handed = next(1).people().get(0);
        people.markUnreachable(telegram(north.owner()));

        assertThat(open(handed)).isNull();
        next(1);
        assertThat(card(id).counts().blocked()).isEqualTo(1);
        assertThat(card(id).state()).isEqualTo(BroadcastState.ENDED);
    }

    @Test
    void whatWasNotedAlreadyIsNotSentAgain() {
        aTeamOf(1);
        started("Hello");
        Handed handed = next(1).people().get(0);
        sent(handed);

        assertThat(open(handed)).isNull();
    }

    @Test
    void whatFailedAndIsSentAfterAllCounts() {
        aTeamOf(1);
        BroadcastId id = started("Hello");
        Handed handed = next(1).people().get(0);
        delivering.note(id, handed.person(), RecipientState.FAILED);
        next(1);
        assertThat(card(id).counts()).isEqualTo(new BroadcastCounts(1, 0, 0, 0, 1));

        assertThat(open(handed)).isEqualTo("Hello");
        sent(handed);
        assertThat(card(id).counts()).isEqualTo(new BroadcastCounts(1, 1, 0, 0, 0));
    }

    @Test
    void whatIsShownOfItChangesEveryFewSecondsAtMost() {
        aTeamOf(3);
        BroadcastId id = started("Hello");
        sent(next(2).people().get(0));
        next(2);
        assertThat(card(id).counts().sent()).isZero();
        clock.advance(Duration.ofSeconds(4));
        next(2);
        assertThat(card(id).counts().sent()).isEqualTo(1);
    }

    private SavedPartner aTeamOf(int many) {
        var partner = fixtures.aPartner();
        IntStream.range(1, many).forEach(n -> partner.with(Role.MANAGER));
        return partner.saved();
    }

    private void joins(MemberId member, SavedPartner team) {
        jdbc.sql("insert into member (id, version, person, role, partner, joined_at)"
                        + " select ?, 0, person, 'MANAGER', ?, joined_at from member where id = ?")
                .param(MemberId.next().value())
                .param(team.id().value())
                .param(member.value())
                .update();
    }

    private BroadcastId draft(String text) {
        return writing.say(operator, text).orElseThrow().id();
    }

    private BroadcastId started(String text) {
        return steering.start(operator, draft(text)).orElseThrow().id();
    }

    private Portion next(int onTheirWay) {
        return Objects.requireNonNull(transaction.execute(status -> handing.next(onTheirWay)));
    }

    private void sent(Handed handed) {
        delivering.note(handed.broadcast(), handed.person(), RecipientState.SENT);
    }

    private String open(Handed handed) {
        return delivering
                .open(handed.broadcast(), handed.person())
                .map(Wording::text)
                .orElse(null);
    }

    private Broadcast card(BroadcastId id) {
        return seeing.one(operator, id).orElseThrow();
    }

    private Reach reach(Segment segment) {
        return seeing.reach(operator, segment).orElseThrow();
    }

    private long telegram(MemberId member) {
        return fixtures.guest(member).telegramId();
    }

    private PersonId person(MemberId member) {
        return people.findByTelegramId(telegram(member)).orElseThrow().id();
    }

    private List<String> deeds(BroadcastId id) {
        return audit.about("broadcast", id).stream().map(AuditEntry::deed).toList();
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }
}
