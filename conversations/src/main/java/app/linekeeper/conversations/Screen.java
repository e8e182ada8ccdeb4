package app.linekeeper.conversations;

import java.util.List;

/**
 * What a person sees: words in their language as Telegram HTML, and the buttons, row by row.
 *
 * @param html at most 4,096 characters after the tags are taken out
 */
public record Screen(String html, List<List<Button>> rows) {

    public Screen {
        rows = rows.stream().map(List::copyOf).toList();
    }
}
