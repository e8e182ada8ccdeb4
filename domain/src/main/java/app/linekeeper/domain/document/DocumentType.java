package app.linekeeper.domain.document;

import app.linekeeper.locales.Text;
import java.util.Locale;

/** The kinds of documents that are numbered, each in its own row of numbers (rule 28). */
public enum DocumentType {
    ACT("act.series");

    private final String series;

    DocumentType(String series) {
        this.series = series;
    }

    /** What its numbers of this year begin with. */
    Text series(int year) {
        return Text.of(series).with("year", String.format(Locale.ROOT, "%02d", year % 100));
    }
}
