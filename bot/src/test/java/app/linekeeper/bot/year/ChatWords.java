package app.linekeeper.bot.year;

import app.linekeeper.bot.drawing.Sketch;
import app.linekeeper.bot.sandbox.botapi.Document;
import app.linekeeper.bot.sandbox.botapi.Key;
import app.linekeeper.bot.sandbox.botapi.Message;
import app.linekeeper.bot.testing.TalkingPerson;
import app.linekeeper.conversations.Button;
import app.linekeeper.conversations.Screen;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A message on one line: what it says, its file, and its buttons. */
record ChatWords(String text, @Nullable Document document, List<String> keys) {

    static ChatWords of(Message message) {
        return new ChatWords(
                message.content().text(),
                message.document(),
                message.keyboard().rows().stream()
                        .flatMap(List::stream)
                        .map(Key::text)
                        .toList());
    }

    /** As it would have been said. */
    static ChatWords of(Screen screen) {
        return new ChatWords(
                Sketch.plain(screen.html()),
                null,
                screen.rows().stream().flatMap(List::stream).map(Button::label).toList());
    }

    @Override
    public String toString() {
        return TalkingPerson.breakable(text.strip().replaceAll("\\n+", " / "))
                + (document == null ? "" : " (" + document.name() + ")")
                + keys.stream().map(key -> " [" + key + "]").collect(Collectors.joining());
    }
}
