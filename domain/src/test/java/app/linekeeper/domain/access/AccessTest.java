package app.linekeeper.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
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

        manager.remove(java.time.Instant.EPOCH);
        members.save(manager);

        assertThatThrownBy(() -> access.of(manager.id())).isInstanceOf(NoSuchMember.class);
        assertThat(access.ofTelegram(telegram)).isEmpty();
    }

    @Test
    void whoWasFoundOnceIsForgottenWithTheTransaction() {
        SavedPartner north = fixtures.aPartner().with(Role.MANAGER).saved();
        Member manager = members.findById(north.member(Role.MANAGER)).orElseThrow();
        long telegram = people.findById(manager.person()).orElseThrow().telegramId();

        transaction.executeWithoutResult(status -> {
            access.callerOf(telegram);
            manager.remove(java.time.Instant.EPOCH);
            members.save(manager);
            assertThat(access.find(manager.id())).as("asked for once").isPresent();
            assertThat(access.callerOf(telegram)).as("asked for anew").isEmpty();
            assertThat(access.find(manager.id())).isEmpty();
        });

        assertThat(access.find(manager.id())).isEmpty();
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
