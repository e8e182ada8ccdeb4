package app.linekeeper.conversations.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Incoming;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.domain.access.Members;
import app.linekeeper.domain.person.People;
import app.linekeeper.domain.person.Person;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever blocked the bot gets nothing until they return (rule 33): writing to it is returning. */
@ConversationTest
class ReturningTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Members members;

    @Autowired
    private People people;

    @Autowired
    private TransactionTemplate transaction;

    private SavedPartner north;
    private long owner;

    @BeforeEach
    void anOwnerBlocksTheBot() {
        north = fixtures.aPartner().saved();
        owner = person().telegramId();
        talk.as(owner).start("menu");
        people.markUnreachable(owner);
    }

    @Test
    void whoeverTakesATurnIsReachable() {
        talk.takes(menu());
        assertThat(person().isReachable()).isTrue();
    }

    @Test
    void whoeverIsTakenTogetherWithOthersIsReachable() {
        talk.conversations().takeTogether(List.of(menu()), taken -> {});
        assertThat(person().isReachable()).isTrue();
    }

    @Test
    void whoeverIsNoMemberAnyLongerIsReachableToo() {
        transaction.executeWithoutResult(
                status -> members.findById(north.owner()).orElseThrow().remove(Instant.EPOCH));
        talk.takes(menu());
        assertThat(person().isReachable()).isTrue();
    }

    @Test
    void aScreenDrawnAnewIsNoSignOfLife() {
        talk.redrawn();
        assertThat(person().isReachable()).isFalse();
    }

    private Incoming menu() {
        return new Incoming.Commanded(new Incoming.Sender(new ChatKey(owner, owner), "Anna", "ru"), "menu", "");
    }

    private Person person() {
        return people.findById(members.findById(north.owner()).orElseThrow().person())
                .orElseThrow();
    }
}
