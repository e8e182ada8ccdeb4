package app.linekeeper.conversations.engine;

import app.linekeeper.conversations.Screen;
import app.linekeeper.conversations.flow.Shelf;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.util.ArrayList;
import java.util.List;

/** Draws a screen: what is said, then the options, the step's buttons, and the way back. */
final class ScreenDrawing {

    /** What Telegram takes, less what is lost in counting. */
    private static final int LONGEST = 4_000;

    private final Words words;

    ScreenDrawing(Words words) {
        this.words = words;
    }

    Drawn draw(View view) {
        Shelf shelf = view.scene().shelf();
        List<String> paragraphs = new ArrayList<>();
        if (view.note() != null) {
            paragraphs.add(view.note().html());
        }
        view.scene().paragraphs().forEach(said -> paragraphs.add(html(said, view)));
        if (view.scene().searches()) {
            search(view, shelf, paragraphs);
        }
        Screen screen = new Screen(fitted(String.join("\n\n", paragraphs)), new Rows(words, view).build());
        return new Drawn(screen, shelf.values(), shelf.page(), view.scene().livesBy());
    }

    private void search(View view, Shelf shelf, List<String> paragraphs) {
        if (view.search() != null) {
            String key = shelf.values().isEmpty() ? "common.nothing_found" : "common.found";
            paragraphs.add(html(Text.of(key).with("search", view.search()), view));
        } else if (shelf.hasPages()) {
            paragraphs.add(html(Text.of("common.type_to_search"), view));
        }
    }

    private String html(Text text, View view) {
        return words.html(text, view.scene().turn().language());
    }

    /** A text beyond Telegram's limit loses its markup and its end rather than the whole message. */
    private static String fitted(String html) {
        if (html.length() <= LONGEST) {
            return html;
        }
        String bare = html.replaceAll("</?[a-z][^<>]*>", "");
        if (bare.length() <= LONGEST) {
            return bare;
        }
        int end = Math.max(bare.lastIndexOf('\n', LONGEST), LONGEST - 500);
        String cut = bare.substring(0, Character.isHighSurrogate(bare.charAt(end - 1)) ? end - 1 : end);
        int entity = cut.lastIndexOf('&');
        return (entity > cut.length() - 10 && cut.indexOf(';', entity) < 0 ? cut.substring(0, entity) : cut) + "\u2026";
    }
}
