package app.linekeeper.conversations.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.testing.RandomWalk;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.conversations.testing.Transcript;
import app.linekeeper.locales.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptTest {

    private final TeaFlows tea = new TeaFlows();
    private final Talk talk = Talk.with(tea.all());

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTranscriptIsTheSameDialogueInEveryLanguage(Language language) {
        Transcript.read("tea").replay(talk.in(language));
        assertThat(Transcript.end(talk.row()))
                .isEqualTo("order.done {\"tea\":\"Tea 12\",\"cups\":\"5\",\"extras\":\"honey\"}");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aRandomWalkNeverBreaks(long seed) {
        tea.purse = 100_000;
        new RandomWalk(talk.in(Language.EN).start("menu"), seed).presses(400);
    }
}
