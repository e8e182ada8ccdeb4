package app.linekeeper.conversations.engine;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Incoming;
import app.linekeeper.conversations.PositionRow;
import app.linekeeper.conversations.Reply;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.locales.Language;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Positions that were written by hand, by an earlier version, or not at all; and people who are no members. */
class OtherPositionsTest {

    private final TeaFlows tea = new TeaFlows();
    private final Talk talk = Talk.with(tea.all()).in(Language.EN);

    @Test
    void aRowWrittenByHandIsPlayedOn() {
        put("order", 1, "extras", "{\"tea\":\"Tea 7\", \"cups\" : \"3\"}");
        talk.redrawn().isAt("order", "extras").press("Lemon").press("Done").shows("3 cups, Tea 7");
        talk.offersNot("Nowhere").back().isAt("order", "extras");
    }

    @Test
    void anUnknownFlowOrStepBeginsAnewAndSaysSo() {
        put("gone", 1, "gone", "{}");
        talk.types("hello").isAt("menu", "menu").sees("common.moved");
        put("order", 1, "gone", "{\"tea\":\"Tea 7\",\"old\":\"1\"}");
        talk.pressData("9:pick:0", 1)
                .isAt("order", "amount")
                .sees("common.moved")
                .isHinted("common.stale");
        assertThat(talk.row().facts()).isEqualTo("{\"tea\":\"Tea 7\"}");
    }

    @Test
    void brokenJsonBeginsAtHome() {
        put("order", 1, "extras", "{broken");
        talk.pressData("9:pick:0", 1).isAt("menu", "menu");
        assertThat(talk.row().screen()).isEqualTo(10);
    }

    @Test
    void factsThatNoLongerFitEndInAnApologyAtHome() {
        put("order", 1, "confirm", "{\"tea\":\"Tea 7\",\"cups\":\"three\"}");
        talk.pressData("9:pay:0", 1).isAt("menu", "menu").shows("nothing was charged");
    }

    @Test
    void thePersonWhoNeverCameStartsAtHome() {
        talk.types("hello").isAt("menu", "menu").isNotHinted();
        talk.as(1002).pressData("1:pick:0", 1).isAt("menu", "menu").isHinted("common.stale");
        assertThat(talk.as(1003).redrawn().positions().lock(new ChatKey(1003, 1003)))
                .isEmpty();
    }

    @Test
    void whatWasNotShownIsBehindUntilItIsDrawnAgain() {
        put("order", 1, "extras", "{\"tea\":\"Tea 7\",\"cups\":\"3\"}");
        assertThat(talk.positions().behind(10)).containsExactly(new ChatKey(1001, 1001));
        talk.redrawn();
        assertThat(talk.positions().behind(10)).isEmpty();
    }

    @Test
    void aStrangerMeetsOnlyWhatIsForStrangers() {
        Flow[] teas = tea.all();
        Talk stranger = Talk.ofStrangerWith(teas[0], teas[1], teas[2], help());
        stranger.in(Language.EN).start("order").isAt("help", "help");
        stranger.start("menu").isAt("help", "help").offersNot("Menu");
    }

    @Test
    void inAGroupOnlyAWordIsSaid() {
        Incoming.Sender inGroup = new Incoming.Sender(new ChatKey(-100, 1001), "Anna", "en");
        Reply reply = talk.takes(new Incoming.Commanded(inGroup, "menu", ""));
        assertThat(reply.screen().html()).contains("private chat");
        assertThat(reply.screen().rows()).isEmpty();
        assertThat(talk.takes(new Incoming.Commanded(inGroup, "weather", "")).screen())
                .isNull();
        assertThat(talk.takes(new Incoming.Typed(inGroup, "1000")).screen()).isNull();
        assertThat(talk.takes(new Incoming.Pressed(inGroup, 1, "1:pick:0")).hint())
                .contains("private chat");
        assertThat(talk.positions().lock(new ChatKey(-100, 1001))).isEmpty();
    }

    private void put(String flow, int version, String step, String facts) {
        talk.positions()
                .put(new PositionRow(
                        UUID.randomUUID(),
                        new ChatKey(1001, 1001),
                        flow,
                        version,
                        step,
                        facts,
                        0,
                        null,
                        "[]",
                        "[]",
                        "[\"honey\"]",
                        null,
                        null,
                        9,
                        8,
                        1,
                        null,
                        "[]",
                        Instant.EPOCH));
    }

    private static Flow help() {
        return () -> flow("help", 1)
                .forStrangers()
                .step("help", s -> s.says("help.help").ends())
                .build();
    }
}
