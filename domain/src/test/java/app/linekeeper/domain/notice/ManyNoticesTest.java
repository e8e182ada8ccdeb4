package app.linekeeper.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.notice.choice.NoticeTopic;
import app.linekeeper.domain.person.PersonId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.testing.AtOnce;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.Moves;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is planned goes out once and whole, however many plan, whatever stops, and whatever is changed meanwhile (rule 32). */
@DomainTest
class ManyNoticesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private PlanningNotices planning;

    @Autowired
    private ReleasingNotices releasing;

    @Autowired
    private Notices notices;

    @Autowired
    private LinesLeftAlone leftAlone;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    @Autowired
    private Moves moves;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ConfigurableApplicationContext context;

    /** What was let go, as whoever sends it hears of it. */
    private final List<Long> gone = Collections.synchronizedList(new ArrayList<>());

    private final ApplicationListener<ApplicationEvent> hearing = this::hear;
    private long before;
    private ToldPeople people;
    private SavedPartner north;
    private MemberId owner;
    private volatile boolean isFailing;

    @BeforeEach
    void aPartner() {
        people = new ToldPeople(jdbc);
        before = Fixtures.aTelegramId();
        north = fixtures.aPartner().withClient("Daisy").saved();
        owner = north.owner();
        context.addApplicationListener(hearing);
    }

    @AfterEach
    void today() {
        context.getBean(ApplicationEventMulticaster.class).removeApplicationListener(hearing);
        people.goAway(owner);
        clock.reset();
    }

    @Test
    void aPartnerWithThreeThousandLinesAndOneMemberGetsOneMessage() {
        lines(3_000);
        plan();
        assertThat(people.messages(owner)).containsExactly(NoticeKind.DIGEST);
        assertThat(people.days(owner)).hasSize(3_000).containsOnly(7);
        plan();
        assertThat(gone).hasSize(1);
    }

    @Test
    void aThousandLinesOfOneDayAreOneMessageForEachOfTheTeam() {
        SavedPartner large = fixtures.aPartner()
                .withClient("Daisy")
                .with(Role.MANAGER)
                .with(Role.MANAGER)
                .saved();
        lines(large.client(), 1_000);
        plan();
        assertThat(large.members()).allSatisfy(member -> {
            assertThat(people.messages(member.id())).containsExactly(NoticeKind.DIGEST);
            people.goAway(member.id());
        });
        assertThat(gone).hasSize(3);
    }

    @Test
    void twoThatPlanAtOnceTellEverybodyOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            List<MemberId> owners = new ArrayList<>();
            for (int n = 0; n < 12; n++) {
                SavedPartner partner = fixtures.aPartner().withClient("Daisy").saved();
                lines(partner.client(), 1 + n % 5);
                owners.add(partner.owner());
            }
            gone.clear();
            AtOnce.all(Collections.nCopies(3, planner()));
            assertThat(gone).doesNotHaveDuplicates();
            for (int n = 0; n < owners.size(); n++) {
                int lines = 1 + n % 5;
                assertThat(people.days(owners.get(n))).hasSize(lines);
                assertThat(people.messages(owners.get(n))).hasSize(lines > 3 ? 1 : lines);
                people.goAway(owners.get(n));
            }
        }
    }

    @Test
    void twoThatLetGoAtOnceLetEachNoticeGoOnce() throws Exception {
        for (int round = 1; round <= 30; round++) {
            somethingWaits("a" + round);
            AtOnce.all(Collections.nCopies(4, releaser()));
            assertThat(gone).hasSize(round).doesNotHaveDuplicates();
        }
    }

    @Test
    void aStopBeforeTheEndOfABatchLeavesNothingAndTheNextOneTellsAll() {
        lines(2);
        isFailing = true;
        assertThatThrownBy(this::plan).hasMessage("stopped");
        assertThat(people.days(owner)).isEmpty();
        assertThat(jdbc.sql("select count(*) from notice_day where person = ?")
                        .param(people.person(owner))
                        .query(Long.class)
                        .single())
                .isZero();
        isFailing = false;
        gone.clear();
        plan();
        assertThat(people.days(owner)).containsExactly(7, 7);
        assertThat(gone).hasSize(2);
    }

    @Test
    void aMessageThatWaitsAgainIsPartOfTheNextOneWithAllThatItSaid() {
        List<Line> first = lines(4);
        plan();
        long message = gone.get(0);
        notices.putOff(new NoticeId(message), clock.instant().plus(Duration.ofDays(1)));
        shop.lineEnding(north.client(), TODAY.plusDays(2));
        shop.lineEnding(north.client(), TODAY.plusDays(2));
        shop.lineEnding(north.client(), TODAY.plusDays(2));
        clock.advanceDays(1);
        plan();
        assertThat(gone).hasSize(2);
        assertThat(notices.bundled(new NoticeId(gone.get(1))))
                .hasSize(7)
                .extracting(Notice::kind)
                .containsOnly(NoticeKind.LINE_ENDS);
        assertThat(first).hasSize(4);
    }

    @Test
    void whatWaitedForTheMorningIsSilentWhereTheNextThresholdSpeaksOfTheSameLine() {
        shop.lineEnding(north.client(), TODAY.plusDays(1));
        plan();
        notices.putOff(new NoticeId(gone.get(0)), clock.instant().plus(Duration.ofDays(1)));
        clock.advanceDays(1);
        plan();
        assertThat(people.days(owner)).containsExactly(1, 0);
        assertThat(people.messages(owner)).hasSize(1);
    }

    @Test
    void nobodyIsToldOfLinesThatAreNotTheirPartnersAnyMore() {
        lines(1);
        moves.leave(north.client());
        plan();
        assertThat(people.days(owner)).isEmpty();
    }

    @Test
    void whoeverLeftTheTeamIsToldNothing() {
        lines(1);
        jdbc.sql("update member set removed_at = joined_at where id = ?")
                .param(owner.value())
                .update();
        plan();
        assertThat(people.days(owner)).isEmpty();
    }

    @Test
    void whatIsPutOffPastAThresholdIsToldOnThatDayOnly() {
        Line line = lines(1).get(0);
        leftAlone.putOff(owner, line.id(), TODAY, TODAY.plusDays(5)).orElseThrow();
        for (int day = 0; day < 7; day++) {
            plan();
            clock.advanceDays(1);
        }
        // not at 7 and 3, but when two are left; then again at 1
        assertThat(people.days(owner)).containsExactly(2, 1);
    }

    @Test
    void whatIsPutOffIsToldAfterTheDayWasMissed() {
        Line line = lines(1).get(0);
        leftAlone.putOff(owner, line.id(), TODAY, TODAY.plusDays(1)).orElseThrow();
        plan();
        clock.advanceDays(3);
        plan();
        clock.advanceDays(1);
        plan();
        assertThat(people.days(owner)).containsExactly(4, 3);
    }

    @Test
    void ofWhatIsPutOffNothingIsSaidToWhoeverWantsToHearOfLinesNoMore() {
        Line line = lines(1).get(0);
        leftAlone.putOff(owner, line.id(), TODAY, TODAY.plusDays(1)).orElseThrow();
        people.listen(owner, 9, 20);
        jdbc.sql("update notice_choice set off_topics = 'LINES' where person = ?")
                .param(people.person(owner))
                .update();
        clock.advanceDays(1);
        plan();
        assertThat(people.days(owner)).isEmpty();
    }

    @Test
    void afterThreeHoursWithoutUsEverythingIsSaidLateOnTheSameDay() {
        lines(1);
        clock.moveTo(TestClock.START.minus(Duration.ofHours(4))); // 08:00
        plan();
        assertThat(people.days(owner)).isEmpty();
        clock.moveTo(TestClock.START);
        plan();
        assertThat(people.days(owner)).containsExactly(7);
    }

    @Test
    void afterTwoDaysWithoutUsTheNextThresholdSpeaks() {
        lines(1);
        clock.advanceDays(-1);
        plan();
        clock.advanceDays(3);
        plan();
        assertThat(people.days(owner)).isEmpty();
        clock.advanceDays(2);
        plan();
        assertThat(people.days(owner)).containsExactly(3);
    }

    @Test
    void aClockThatGoesAYearAheadAndBackRepeatsNothing() {
        lines(1);
        plan();
        clock.advanceDays(365);
        plan();
        clock.reset();
        plan();
        clock.advanceDays(-2);
        plan();
        clock.reset();
        plan();
        assertThat(people.days(owner)).containsExactly(7);
        clock.advanceDays(4);
        plan();
        assertThat(people.days(owner)).containsExactly(7, 3);
    }

    private List<Line> lines(int count) {
        return lines(north.client(), count);
    }

    /** So many that end in seven days. */
    private List<Line> lines(ClientAccount client, int count) {
        return Objects.requireNonNull(transaction.execute(status -> {
            List<Line> lines = new ArrayList<>();
            for (int n = 0; n < count; n++) {
                lines.add(shop.lineEnding(client, TODAY.plusDays(7)));
            }
            return lines;
        }));
    }

    private void somethingWaits(String subject) {
        UUID person = people.person(owner);
        transaction.executeWithoutResult(status -> notices.add(
                        new PersonId(person),
                        north.id(),
                        new NoticeDraft(NoticeKind.TOLD, NoticeTopic.MONEY, subject, ""),
                        clock.instant())
                .orElseThrow());
    }

    private void plan() {
        planning.all();
        releasing.all();
    }

    private Callable<Void> planner() {
        return () -> {
            plan();
            return null;
        };
    }

    private Callable<Void> releaser() {
        return () -> {
            releasing.all();
            return null;
        };
    }

    /** Of the people of this test. */
    private void hear(ApplicationEvent event) {
        if (event instanceof PayloadApplicationEvent<?> told
                && told.getPayload() instanceof NoticeGoes going
                && going.telegramId() > before) {
            if (isFailing) {
                throw new IllegalStateException("stopped");
            }
            gone.add(going.notice().value());
        }
    }
}
