package app.linekeeper.domain.document;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The first twelve digits of a document's id, as they are printed on it and stand in a link to it. Two documents hardly
 * ever share them; whoever finds one by them looks at all that fit.
 *
 * @param digits twelve hexadecimal digits in lower case
 */
public record DocumentReference(String digits) {

    /** How every token begins, by which it is told from other links. */
    private static final String LETTER = "d";

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{12}");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[-\\s]");
    private static final int OF_THE_MIDDLE = 16;

    /** @throws IllegalArgumentException for anything but twelve digits */
    public DocumentReference {
        if (!SHAPE.matcher(digits).matches()) {
            throw new IllegalArgumentException("not a reference");
        }
    }

    public static DocumentReference of(DocumentId id) {
        return new DocumentReference(
                HexFormat.of().toHexDigits(id.value().getMostSignificantBits()).substring(0, 12));
    }

    /** @throws IllegalArgumentException for anything but twelve digits */
    public static DocumentReference parse(String digits) {
        return new DocumentReference(digits);
    }

    /** As somebody copied it from a document or a link, in groups or not, in either case; empty for anything else. */
    public static Optional<DocumentReference> read(String typed) {
        String digits = BETWEEN_DIGITS.matcher(typed).replaceAll("").toLowerCase(Locale.ROOT);
        return SHAPE.matcher(digits).matches() ? Optional.of(new DocumentReference(digits)) : Optional.empty();
    }

    /** The document that a link leads to; empty for whatever is no link to a document. */
    public static Optional<DocumentReference> ofToken(String token) {
        return token.startsWith(LETTER) ? read(token.substring(1)) : Optional.empty();
    }

    /** What stands in a link to the document, fit for a Telegram deep link ({@code ?start=}). */
    public String token() {
        return LETTER + digits;
    }

    /** The digits. */
    @Override
    public String toString() {
        return digits;
    }

    /** In groups of four, such as {@code 3F2A-91BC-07DE}. */
    public String printed() {
        String upper = digits.toUpperCase(Locale.ROOT);
        return upper.substring(0, 4) + "-" + upper.substring(4, 8) + "-" + upper.substring(8);
    }

    /** The first id that begins so. */
    UUID first() {
        return new UUID(HexFormat.fromHexDigitsToLong(digits) << OF_THE_MIDDLE, 0);
    }

    /** The last id that begins so. */
    UUID last() {
        return new UUID(first().getMostSignificantBits() | 0xFFFF, -1);
    }
}
