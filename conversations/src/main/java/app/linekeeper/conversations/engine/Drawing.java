package app.linekeeper.conversations.engine;

import app.linekeeper.conversations.Screen;
import app.linekeeper.conversations.flow.Offer;
import app.linekeeper.conversations.flow.Saying;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.util.ArrayList;
import java.util.List;

/** Draws a screen: what is said, then the options, the step's buttons, and the way back. */
final class Drawing {

    /** What Telegram takes, less what is lost in counting. */
    private static final int LONGEST = 4_000;

    private final Words words;

    Drawing(Words words) {
        this.words = words;
    }

    Drawn draw(View view) {
        Offer<?> offer = view.step().offer();
        Shelf shelf = offer == null ? Shelf.EMPTY : Shelf.of(offer, view.moment(), view.turn());
        List<String> paragraphs = new ArrayList<>();
        if (view.note() != null) {
            paragraphs.add(view.note().html());
        }
        for (Saying saying : view.step().sayings()) {
            if (saying.when().test(view.turn())) {
                paragraphs.add(html(saying.in(view.turn()), view));
            }
        }
        if (view.step().searches(view.turn())) {
            search(view, shelf, paragraphs);
        }
        Screen screen = new Screen(fitted(String.join("\n\n", paragraphs)), new Rows(words, view).build(shelf));
        return new Drawn(screen, shelf.values(), shelf.page());
    }

    private void search(View view, Shelf shelf, List<String> paragraphs) {
        String search = view.moment().search();
        if (search != null) {
            String key = shelf.values().isEmpty() ? "common.nothing_found" : "common.found";
            paragraphs.add(html(Text.of(key).with("search", search), view));
        } else if (shelf.hasPages()) {
            paragraphs.add(html(Text.of("common.type_to_search"), view));
        }
    }

    private String html(Text text, View view) {
        return words.html(text, view.turn().language());
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
