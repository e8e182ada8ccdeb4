package app.linekeeper.conversations.engine;

import app.linekeeper.conversations.Button;
import app.linekeeper.conversations.Button.Style;
import app.linekeeper.conversations.flow.Choice;
import app.linekeeper.conversations.flow.Shelf;
import app.linekeeper.conversations.flow.StepButton;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Lays out the buttons of one screen. */
final class Rows {

    private static final int LONGEST_COPY = 256;

    /** How many signs fit on a telephone by how many buttons share a row; one of a row of its own always fits. */
    private static final int[] LONGEST = {0, Integer.MAX_VALUE, 19, 12, 9, 7};

    private final Words words;
    private final View view;
    private final List<List<Button>> rows = new ArrayList<>();

    Rows(Words words, View view) {
        this.words = words;
        this.view = view;
    }

    List<List<Button>> build() {
        Choice<?, ?> choice = view.scene().step().choice();
        if (choice != null) {
            options(choice, view.scene().shelf());
        }
        view.scene().buttons().forEach(this::add);
        if (view.note() != null && view.note().reason() == Reason.OTHER_CABINET) {
            put(false, button(Text.of("common.other_cabinet"), Style.PRIMARY, Press.CABINETS, 0));
        }
        wayBack();
        return rows.stream().flatMap(Rows::fitting).toList();
    }

    /** What is too long for its part of a row has a row of its own, as the others of that row have. */
    private static Stream<List<Button>> fitting(List<Button> row) {
        return fits(row.stream().map(Button::label).toList(), row.size())
                ? Stream.of(row)
                : row.stream().map(List::of);
    }

    private static boolean fits(List<String> labels, int beside) {
        int longest = LONGEST[Math.min(beside, LONGEST.length - 1)];
        return labels.stream().allMatch(label -> width(label) <= longest);
    }

    /** In letters; marks are as wide as two. */
    private static int width(String label) {
        return label.codePoints()
                .map(sign -> Character.getType(sign) == Character.OTHER_SYMBOL ? 2 : 1)
                .sum();
    }

    private void options(Choice<?, ?> choice, Shelf shelf) {
        Set<String> ticked = view.scene().ticked();
        List<Button> options = new ArrayList<>();
        for (int i = 0; i < shelf.values().size(); i++) {
            Text label = shelf.labels().get(i);
            if (choice.isSeveral()) {
                String key = ticked.contains(shelf.values().get(i)) ? "common.ticked" : "common.unticked";
                label = Text.of(key).with("label", label);
            }
            options.add(button(label, Style.PLAIN, Press.PICK, i));
        }
        int wanted = choice.layout().columns();
        int columns = fits(options.stream().map(Button::label).toList(), wanted) ? wanted : 1;
        for (int i = 0; i < options.size(); i++) {
            put(i % columns > 0, options.get(i));
        }
        pages(shelf);
        if (view.search() != null) {
            put(false, button(Text.of("common.clear_search"), Style.PLAIN, Press.ALL, 0));
        }
        Text done = view.scene().done();
        if (done != null && !ticked.isEmpty()) {
            put(false, button(done.with("n", ticked.size()), Style.PRIMARY, Press.DONE, 0));
        }
    }

    private void pages(Shelf shelf) {
        if (!shelf.hasPages()) {
            return;
        }
        Text where = Text.of("common.pages").with("page", shelf.page() + 1).with("pages", shelf.pages());
        put(false, button(where, Style.PLAIN, Press.PAGES, 0));
        if (shelf.page() > 0) {
            rows.get(rows.size() - 1).add(0, button(Text.of("common.earlier"), Style.PLAIN, Press.EARLIER, 0));
        }
        if (shelf.page() < shelf.pages() - 1) {
            put(true, button(Text.of("common.later"), Style.PLAIN, Press.LATER, 0));
        }
    }

    private void add(StepButton<?> button) {
        Text label = view.scene().label(button);
        put(button.beside(), drawn(button, label));
    }

    private Button drawn(StepButton<?> button, Text label) {
        if (button.address() != null) {
            return Button.opening(said(label), button.style(), view.scene().address(button));
        } else if (button.copied() != null) {
            return Button.copying(
                    said(label), button.style(), shortened(view.scene().copied(button)));
        }
        return button(label, button.style(), button.event(), 0);
    }

    /** What Telegram copies at most. */
    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_COPY));
    }

    private void wayBack() {
        if (view.hasBack()) {
            put(false, button(Text.of("common.back"), Style.PLAIN, Press.BACK, 0));
        }
        if (!view.isHome()) {
            put(view.hasBack(), button(Text.of("common.menu"), Style.PLAIN, Press.HOME, 0));
        }
    }

    private void put(boolean beside, Button button) {
        if (!beside || rows.isEmpty()) {
            rows.add(new ArrayList<>());
        }
        rows.get(rows.size() - 1).add(button);
    }

    private Button button(Text label, Style style, String event, int ordinal) {
        return Button.pressed(said(label), style, new Press(view.number(), event, ordinal).write());
    }

    private String said(Text label) {
        return words.label(label, view.scene().turn().language());
    }
}
