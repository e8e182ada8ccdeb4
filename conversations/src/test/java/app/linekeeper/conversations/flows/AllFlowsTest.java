package app.linekeeper.conversations.flows;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.domain.testing.Fixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds for every flow, also for one that is added tomorrow. */
@ConversationTest
class AllFlowsTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Test
    void everybodyIsAnsweredAtOnce() {
        assertThat(talk.as(77).start("help").text()).isNotBlank();
    }
}
