package app.linekeeper.conversations.notice;

import app.linekeeper.domain.document.DocumentId;
import app.linekeeper.locales.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says.
 *
 * @param enclosed a document that it comes with; null for none
 */
record Written(Text text, @Nullable DocumentId enclosed) {

    static Written of(Text text) {
        return new Written(text, null);
    }
}
