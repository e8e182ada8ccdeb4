package app.linekeeper.domain.document;

import app.linekeeper.domain.catalog.SoldAs;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything an act says, as it was on the day of issue (rule 28). It is kept with the act and never changes.
 *
 * @param replaced the act that this one replaces; null for one that replaces none
 * @param sold a licence or services, which decides the wording; services in acts of the first version
 * @param lines at least one, all in one currency
 */
public record ActContent(
        Language language,
        String number,
        LocalDate date,
        DocumentParty executor,
        DocumentParty customer,
        String orderNumber,
        LocalDate orderDate,
        @Nullable Replaced replaced,
        SoldAs sold,
        List<ActLine> lines,
        DocumentTax tax) {

    private static final KeptContent<ActContent> KEPT = new KeptContent<>(ActContent.class, 2);

    /** An act that is in force no more, by its number and date. */
    public record Replaced(String number, LocalDate date) {}

    public ActContent {
        lines = List.copyOf(lines);
        sold = Objects.requireNonNullElse(sold, SoldAs.SERVICE);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("an act of nothing");
        }
    }

    /** What an act says whose content was kept. */
    public static ActContent of(DocumentContent kept) {
        return KEPT.read(kept);
    }

    /** The same under another number. */
    ActContent numbered(String other) {
        return new ActContent(
                language, other, date, executor, customer, orderNumber, orderDate, replaced, sold, lines, tax);
    }

    /** As it is kept with its document. */
    DocumentContent kept() {
        return KEPT.write(language, this);
    }

    /** The sum of all lines. */
    public Money total() {
        return lines.stream().map(ActLine::sum).reduce(Money::plus).orElseThrow();
    }
}
