package app.linekeeper.domain.document;

import app.linekeeper.locales.Text;
import java.util.Locale;

/** The kinds of documents that are numbered, each in its own row of numbers (rule 28). */
public enum DocumentType {
    ACT("act.series", false),
    INVOICE("invoice.series", true),
    ACCOUNT_STATEMENT("account_statement.series", false);

    private final String series;
    private final boolean checked;

    DocumentType(String series, boolean checked) {
        this.series = series;
        this.checked = checked;
    }

    /** Whether its numbers end with a digit that gives away a mistyped one: where people type them, such as into a payment. */
    boolean isChecked() {
        return checked;
    }

    /** Whether it binds whoever signs it, so that a copy and an original differ (rule 30). */
    public boolean isSigned() {
        return this != INVOICE;
    }

    /** What its numbers of this year begin with. */
    Text series(int year) {
        return Text.of(series).with("year", String.format(Locale.ROOT, "%02d", year % 100));
    }
}
