package app.linekeeper.domain.overview.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.notice.choice.AllottingNotices;
import app.linekeeper.domain.notice.choice.ChoosingNotices;
import app.linekeeper.domain.notice.choice.NoticeHours;
import app.linekeeper.domain.notice.choice.NoticeTopic;
import app.linekeeper.domain.person.ChangingSettings;
import app.linekeeper.domain.person.People;
import app.linekeeper.domain.person.PersonId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class WeeksDueTest {

    @Autowired
    private WeeksDue due;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Access access;

    @Autowired
    private People people;

    @Autowired
    private ChangingSettings settings;

    @Autowired
    private ChoosingNotices choosing;

    @Autowired
    private AllottingNotices allotting;

    @Autowired
    private TestClock clock;

    @AfterEach
    void today() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T05:59:00Z, Europe/Moscow, false",
        "2026-11-23T06:00:00Z, Europe/Moscow, true",
        "2026-11-23T16:59:00Z, Europe/Moscow, true",
        "2026-11-23T17:00:00Z, Europe/Moscow, false",
        "2026-11-24T09:00:00Z, Europe/Moscow, false",
        "2026-11-22T21:00:00Z, Asia/Kamchatka, true",
        "2026-11-22T12:00:00Z, Asia/Kamchatka, false",
        "2026-11-23T22:00:00Z, America/New_York, true",
        "2027-01-04T06:00:00Z, Europe/Moscow, true"
    })
    void onMondaysInTheOwnersOwnHours(Instant now, String zone, boolean isDue) {
        SavedPartner north = fixtures.aPartner().saved();
        settings.zone(person(north.owner()), zone).orElseThrow();
        clock.moveTo(now);
        assertThat(ofPartner(north).stream().filter(OwnerOfTheWeek::isOpen).toList())
                .hasSize(isDue ? 1 : 0);
    }

    @Test
    void onceAWeekForEachPartnerOfTheirs() {
        SavedPartner north = fixtures.aPartner().saved();
        OwnerOfTheWeek owner = ofPartner(north).get(0);
        assertThat(owner.week()).isEqualTo("2026-11-23");
        assertThat(due.take(owner)).isTrue();
        assertThat(due.take(owner)).isFalse();
        assertThat(ofPartner(north)).isEmpty();
        assertThat(due.find(owner.telegramId(), north.id(), owner.week())).isPresent();
        clock.advanceDays(7);
        assertThat(ofPartner(north)).extracting(OwnerOfTheWeek::week).containsExactly(LocalDate.of(2026, 11, 30));
        assertThat(due.find(owner.telegramId(), north.id(), owner.week())).isEmpty();
    }

    @Test
    void onlyOwnersWhoWantItAndCanBeReached() {
        SavedPartner north = fixtures.aPartner()
                .with(Role.MANAGER)
                .with(Role.ACCOUNTANT)
                .with(Role.OWNER)
                .saved();
        assertThat(ofPartner(north))
                .extracting(OwnerOfTheWeek::member)
                .containsExactlyInAnyOrder(north.owner(), north.secondOwner());
        choosing.flip(person(north.owner()), NoticeTopic.WEEKLY).orElseThrow();
        assertThat(ofPartner(north)).extracting(OwnerOfTheWeek::member).containsExactly(north.secondOwner());
        allotting.flip(north.owner(), north.secondOwner(), NoticeTopic.WEEKLY).orElseThrow();
        assertThat(ofPartner(north)).isEmpty();

        SavedPartner south = fixtures.aPartner().saved();
        long owner = fixtures.guest(south.owner()).telegramId();
        people.markUnreachable(owner);
        assertThat(ofPartner(south)).isEmpty();
        people.markReachable(owner);
        fixtures.suspend(south.id());
        assertThat(ofPartner(south)).isEmpty();
    }

    @Test
    void whoeverHasOtherHoursByThenIsNotToldOutsideOfThem() {
        SavedPartner north = fixtures.aPartner().saved();
        OwnerOfTheWeek owner = ofPartner(north).get(0);
        choosing.hours(owner.person(), new NoticeHours(15 * 60, 16 * 60)).orElseThrow();
        assertThat(due.find(owner.telegramId(), north.id(), owner.week())).isEmpty();
        clock.moveTo(Instant.parse("2026-11-23T12:00:00Z"));
        assertThat(due.find(owner.telegramId(), north.id(), owner.week())).isPresent();
    }

    private List<OwnerOfTheWeek> ofPartner(SavedPartner partner) {
        List<OwnerOfTheWeek> all = new ArrayList<>();
        List<OwnerOfTheWeek> page = due.page(null, 3);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = due.page(page.get(page.size() - 1), 3);
        }
        return all.stream()
                .filter(owner -> owner.partner().equals(partner.id()))
                .toList();
    }

    private PersonId person(MemberId member) {
        return access.of(member).person();
    }
}
