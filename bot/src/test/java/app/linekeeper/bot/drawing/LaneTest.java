package app.linekeeper.bot.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.bot.drawing.Lane.Entry;
import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Reply;
import app.linekeeper.conversations.Screen;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaneTest {

    private final Lane lane = new Lane();

    @Test
    void oneScreenIsUnderWayAndOnlyTheNewestWaits() {
        assertThat(lane.enter(reply(1, 10))).isEqualTo(Entry.START);
        assertThat(lane.enter(reply(3, 10))).isEqualTo(Entry.WAIT);
        assertThat(lane.enter(reply(2, 10))).isEqualTo(Entry.WAIT);
        assertThat(lane.next()).isEqualTo(reply(3, 10));
        assertThat(lane.next()).isNull();
        assertThat(lane.enter(reply(4, 10))).isEqualTo(Entry.CLOSED);
    }

    @Test
    void aScreenThatAnswersATextStaysANewMessageWhenOvertaken() {
        lane.enter(reply(1, 10));
        lane.enter(reply(2, null));
        lane.enter(reply(3, 10));
        assertThat(lane.next()).isEqualTo(reply(3, null));
    }

    @Test
    void aScreenDecidedWhileANewMessageWasSentIsDrawnOnThatMessage() {
        lane.enter(reply(1, null));
        lane.enter(reply(2, 10));
        lane.sentAnew(11);
        assertThat(lane.next()).isEqualTo(reply(2, 11));
    }

    @Test
    void aScreenThatIsNoNewerThanTheOneDrawnAfterAWaitIsDropped() {
        lane.enter(reply(1, 10));
        lane.enter(reply(2, 10));
        lane.redrawn(reply(3, 10));
        assertThat(lane.next()).isNull();
    }

    private static Reply reply(long number, Integer messageId) {
        return new Reply(new ChatKey(1, 1), number, new Screen("s", List.of()), messageId, null);
    }
}
