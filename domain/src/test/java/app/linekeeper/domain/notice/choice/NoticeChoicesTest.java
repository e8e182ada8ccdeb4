package app.linekeeper.domain.notice.choice;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.person.PersonId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class NoticeChoicesTest {

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Access access;

    @Autowired
    private NoticeChoices choices;

    @Autowired
    private ChoosingNotices choosing;

    @Autowired
    private AllottingNotices allotting;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whoeverChoseNothingIsToldOfEverythingFromNineToEight() {
        SavedPartner north = fixtures.aPartner().saved();
        NoticeChoice choice = choices.of(person(north.owner()));
        assertThat(choice).isEqualTo(NoticeChoice.DEFAULT);
        assertThat(NoticeTopic.values()).allMatch(choice::wants);
        assertThat(NoticeChoice.THRESHOLDS).containsExactly(14, 7, 3, 1, 0, -3).allMatch(choice::isRemindedAt);
        assertThat(choice.hours()).isEqualTo(new NoticeHours(540, 1200));
    }

    @Test
    void whatIsChosenHoldsForThatPersonInAllTheirMemberships() {
        SavedPartner north = fixtures.aPartner().with(Role.MANAGER).saved();
        PersonId owner = person(north.owner());
        PersonId manager = person(north.member(Role.MANAGER));
        choosing.flip(owner, NoticeTopic.NEWS).orElseThrow();
        choosing.flip(owner, NoticeTopic.MONEY).orElseThrow();
        choosing.flip(owner, NoticeTopic.MONEY).orElseThrow();
        choosing.flip(owner, 14).orElseThrow();
        choosing.flip(owner, -3).orElseThrow();
        choosing.hours(owner, new NoticeHours(0, 1440)).orElseThrow();
        NoticeChoice chosen = new NoticeChoice(Set.of(NoticeTopic.NEWS), Set.of(7, 3, 1, 0), new NoticeHours(0, 1440));
        assertThat(choices.of(List.of(owner, manager)))
                .containsEntry(owner, chosen)
                .containsEntry(manager, NoticeChoice.DEFAULT)
                .hasSize(2);
        assertThat(choices.ofMembers(List.of(north.owner())).get(north.owner())).isEqualTo(chosen);
        assertThat(choices.of(List.of())).isEmpty();
    }

    @Test
    void whoeverSwitchesEverythingOffIsRemindedOfNothing() {
        PersonId owner = person(fixtures.aPartner().saved().owner());
        NoticeChoice.THRESHOLDS.forEach(days -> choosing.flip(owner, days));
        Stream.of(NoticeTopic.values()).forEach(topic -> choosing.flip(owner, topic));
        assertThat(choices.of(owner).thresholds()).isEmpty();
        assertThat(choices.of(owner).topicsOff()).containsExactlyInAnyOrder(NoticeTopic.values());
    }

    @Test
    void whatTheOwnerTookTheMemberDoesNotGetBackByThemselves() {
        SavedPartner north = fixtures.aPartner().with(Role.MANAGER).saved();
        MemberId manager = north.member(Role.MANAGER);
        allotting.flip(north.owner(), manager, NoticeTopic.PEOPLE).orElseThrow();
        allotting.flip(north.owner(), manager, NoticeTopic.BONUSES).orElseThrow();
        choosing.flip(person(manager), NoticeTopic.NEWS).orElseThrow();
        choosing.flip(person(manager), NoticeTopic.PEOPLE).orElseThrow();
        choosing.flip(person(manager), NoticeTopic.PEOPLE).orElseThrow();
        assertThat(choices.ofMembers(List.of(manager, north.owner()))
                        .get(manager)
                        .topicsOff())
                .containsExactlyInAnyOrder(NoticeTopic.PEOPLE, NoticeTopic.BONUSES, NoticeTopic.NEWS);
        assertThat(choices.of(person(manager)).topicsOff()).containsExactly(NoticeTopic.NEWS);
        assertThat(allotting.flip(north.owner(), manager, NoticeTopic.PEOPLE))
                .isEqualTo(Outcome.done(new Allotment(Role.MANAGER, Set.of(NoticeTopic.BONUSES))));
    }

    @Test
    void onlyAnOwnerAllotsAndOnlyInTheirOwnTeam() {
        SavedPartner north = fixtures.aPartner().with(Role.MANAGER).saved();
        SavedPartner south = fixtures.aPartner().saved();
        MemberId manager = north.member(Role.MANAGER);
        assertThat(reason(allotting.flip(manager, north.owner(), NoticeTopic.MONEY)))
                .isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(allotting.flip(south.owner(), manager, NoticeTopic.MONEY)))
                .isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(allotting.of(south.owner(), manager))).isEqualTo(Reason.NOT_FOUND);
        assertThat(choices.takenFrom(manager)).isEmpty();
    }

    @Test
    void everybodyChoosesAmongWhatTheirRoleCouldBeToldOf() {
        assertThat(NoticeTopic.of(Role.OWNER)).containsExactly(NoticeTopic.values());
        assertThat(EnumSet.complementOf(EnumSet.copyOf(NoticeTopic.of(Role.MANAGER))))
                .containsExactly(NoticeTopic.DOCUMENTS, NoticeTopic.WEEKLY);
        assertThat(EnumSet.complementOf(EnumSet.copyOf(NoticeTopic.of(Role.ACCOUNTANT))))
                .containsExactly(NoticeTopic.LINES, NoticeTopic.PEOPLE, NoticeTopic.WEEKLY);
        assertThat(NoticeTopic.of(Role.CLIENT)).containsExactly(NoticeTopic.LINES, NoticeTopic.MONEY);
        assertThat(NoticeTopic.of(Role.OPERATOR)).isEmpty();
    }

    @Test
    void theTablesCanBeJoinedAsTheyAreDocumented() {
        PersonId owner = person(fixtures.aPartner().saved().owner());
        choosing.flip(owner, NoticeTopic.LINES).orElseThrow();
        assertThat(jdbc.sql("select count(*) from notice_choice where person = ? and off_topics like '%LINES%'"
                                + " and ',' || thresholds || ',' like '%,14,%' and from_minute = 540")
                        .param(owner.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(NoticeTopic.values())
                .allMatch(one -> Stream.of(NoticeTopic.values())
                        .noneMatch(other -> other != one && other.name().contains(one.name())));
    }

    private PersonId person(MemberId member) {
        return access.of(member).person();
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }
}
