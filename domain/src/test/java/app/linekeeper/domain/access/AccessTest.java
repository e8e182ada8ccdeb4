package app.linekeeper.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.domain.person.People;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
class AccessTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    Access access;

    @Autowired
    Members members;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aMemberActsInTheirPartner() {
        SavedPartner north = fixtures.aPartner()
                .official()
                .withClient("Daisy")
                .withCompany("North")
                .saved();

        Acting acting = access.of(north.owner());

        assertThat(acting.role()).isEqualTo(Role.OWNER);
        assertThat(acting.partner()).isEqualTo(north.id());
        assertThat(acting.client()).isNull();
    }

    @Test
    void aRemovedMemberActsNoMore() {
        SavedPartner north = fixtures.aPartner().with(Role.MANAGER).saved();
        Member manager = members.findById(north.member(Role.MANAGER)).orElseThrow();
        long telegram = people.findById(manager.person()).orElseThrow().telegramId();
        assertThat(access.ofTelegram(telegram)).map(Acting::member).contains(manager.id());

        transaction.executeWithoutResult(
                status -> members.findById(manager.id()).orElseThrow().remove(Instant.EPOCH));

        assertThatThrownBy(() -> access.of(manager.id())).isInstanceOf(NoSuchMember.class);
        assertThat(access.ofTelegram(telegram)).isEmpty();
    }

    @Test
    void whoWasFoundOnceIsForgottenWithTheTransaction() {
        SavedPartner north = fixtures.aPartner().with(Role.MANAGER).saved();
        MemberId manager = north.member(Role.MANAGER);
        long telegram = telegram(manager);

        transaction.executeWithoutResult(status -> {
            access.callerOf(telegram);
            members.findById(manager).orElseThrow().remove(Instant.EPOCH);
            assertThat(access.find(manager)).as("asked for once").isPresent();
            assertThat(access.callerOf(telegram)).as("asked for anew").isEmpty();
            assertThat(access.find(manager)).isEmpty();
        });

        assertThat(access.find(manager)).isEmpty();
    }

    @Test
    void severalAreFoundAtOnceAndStrangersAreNot() {
        SavedPartner north = fixtures.aPartner().with(Role.MANAGER).saved();
        SavedPartner south = fixtures.aPartner().saved();
        long manager = telegram(north.member(Role.MANAGER));
        long owner = telegram(south.owner());
        long stranger = Fixtures.aTelegramId();

        transaction.executeWithoutResult(status -> {
            assertThat(access.callersOf(List.of(stranger, owner, manager)))
                    .containsOnlyKeys(owner, manager)
                    .hasEntrySatisfying(
                            manager,
                            caller -> assertThat(caller.acting().partner()).isEqualTo(north.id()));
            assertThat(access.of(south.owner()).partner()).isEqualTo(south.id());
            assertThat(access.of(north.member(Role.MANAGER)).role()).isEqualTo(Role.MANAGER);
        });
    }

    private long telegram(MemberId member) {
        return people.findById(access.of(member).person()).orElseThrow().telegramId();
    }

    @Test
    void aStrangerIsNobody() {
        assertThat(access.ofTelegram(Fixtures.aTelegramId())).isEmpty();
    }
}
