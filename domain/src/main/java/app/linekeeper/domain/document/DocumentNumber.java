package app.linekeeper.domain.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;

/**
 * The number of a document.
 *
 * @param series what it begins with, such as {@code AC-26}
 * @param year in which it was taken, by the seller's clock
 * @param place which one of that year it is, from 1
 * @param printed as it is printed, such as {@code AC-26-000001}
 */
@Embeddable
public record DocumentNumber(
        String series,
        @Column(name = "numbering_year") int year,
        long place,
        @Column(name = "document_number") String printed) {

    /** @param checked whether a digit at the end tells a number that was mistyped from one that was not */
    static DocumentNumber of(String series, int year, long place, boolean checked) {
        String figures = String.format(Locale.ROOT, "%06d", place);
        String digit = checked ? "-" + DammDigit.of(String.format(Locale.ROOT, "%02d", year % 100) + figures) : "";
        return new DocumentNumber(series, year, place, series + "-" + figures + digit);
    }
}
