package app.linekeeper.bot.drawing;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Conversations;
import app.linekeeper.conversations.Reply;
import app.linekeeper.conversations.Shown;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeenNotesTest {

    private static final ChatKey CHAT = new ChatKey(1, 1);

    private final Conversations conversations = mock(Conversations.class);
    private final SeenNotes notes = new SeenNotes(conversations);

    @Test
    void ofScreensSeenShortlyAfterOneAnotherTheNewestIsNotedInWhateverOrderTheyCome() {
        notes.note(edited(7), 50);
        notes.note(edited(9), 50);
        notes.note(edited(8), 50);
        notes.start();
        notes.stop();

        verify(conversations).shown(List.of(new Shown(CHAT, 9, 50)));
        verifyNoMoreInteractions(conversations);
    }

    private static Errand edited(long number) {
        return Errand.of(new Reply(CHAT, number, null, Reply.Place.in(50), null));
    }
}
