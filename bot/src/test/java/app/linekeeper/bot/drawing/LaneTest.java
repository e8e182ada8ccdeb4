package app.linekeeper.bot.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.bot.drawing.Lane.Entry;
import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.LeftMessage;
import app.linekeeper.conversations.Reply;
import app.linekeeper.conversations.Screen;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaneTest {

    private final Lane lane = new Lane();

    @Test
    void oneScreenIsUnderWayAndOnlyTheNewestWaits() {
        assertThat(lane.enter(errand(1, 10))).isEqualTo(Entry.START);
        assertThat(lane.enter(errand(3, 10))).isEqualTo(Entry.WAIT);
        assertThat(lane.enter(errand(2, 10))).isEqualTo(Entry.WAIT);
        assertThat(lane.next()).isEqualTo(errand(3, 10));
        assertThat(lane.next()).isNull();
        assertThat(lane.enter(errand(4, 10))).isEqualTo(Entry.CLOSED);
    }

    @Test
    void aScreenThatAnswersATextStaysANewMessageWhenOvertaken() {
        lane.enter(errand(1, 10));
        lane.enter(below(2, 10));
        lane.enter(errand(3, null));
        Errand next = lane.next();
        assertThat(next.number()).isEqualTo(3);
        assertThat(next.below()).isTrue();
        assertThat(next.leaving()).containsExactly(LeftMessage.asItIs(10));
    }

    @Test
    void aScreenDecidedWhileANewMessageWasSentIsDrawnOnThatMessage() {
        lane.enter(below(1, 9));
        lane.enter(errand(2, null));
        lane.sentAnew(11);
        Errand next = lane.next();
        assertThat(next.message()).isEqualTo(11);
        assertThat(next.isNoted()).isFalse();
    }

    @Test
    void aNewMessageLeavesTheOneThatWasSentJustBefore() {
        lane.enter(below(1, 9));
        lane.enter(below(2, 9));
        lane.sentAnew(11);
        assertThat(lane.next().leaving()).containsExactlyInAnyOrder(LeftMessage.asItIs(9), LeftMessage.asItIs(11));
    }

    @Test
    void aReceiptOutlivesTheScreenThatWasOvertaken() {
        LeftMessage receipt = new LeftMessage(10, "paid");
        lane.enter(errand(1, 10));
        lane.enter(new Errand(reply(2), true, null, false, List.of(receipt)));
        lane.enter(below(3, 10));
        assertThat(lane.next().leaving()).containsExactly(receipt);
    }

    @Test
    void aScreenThatIsNoNewerThanTheOneDrawnAfterAWaitIsDropped() {
        lane.enter(errand(1, 10));
        lane.enter(errand(2, 10));
        lane.redrawn(errand(3, 10));
        assertThat(lane.next()).isNull();
    }

    private static Errand errand(long number, Integer message) {
        return new Errand(reply(number), false, message, message != null, List.of());
    }

    private static Errand below(long number, int leaving) {
        return new Errand(reply(number), true, null, false, List.of(LeftMessage.asItIs(leaving)));
    }

    private static Reply reply(long number) {
        return new Reply(new ChatKey(1, 1), number, new Screen("s", List.of()), Reply.Place.anew(), null);
    }
}
