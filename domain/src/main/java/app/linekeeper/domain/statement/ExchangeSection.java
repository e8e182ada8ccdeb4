package app.linekeeper.domain.statement;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The values of one section of an exchange file, each with the line it stands in. */
final class ExchangeSection {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern SUM = Pattern.compile("\\d{1,13}(?:[.,]\\d{1,2})?");
    private static final Pattern BALANCE = Pattern.compile("-?" + SUM);
    private static final int DECIMALS = 2;

    private final int at;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final List<String> raw = new ArrayList<>();
    private String last = "";

    ExchangeSection(int at) {
        this.at = at;
    }

    private record Value(String text, int line) {}

    int at() {
        return at;
    }

    String raw() {
        return String.join("\n", raw);
    }

    /** The first of equal keys counts. */
    void put(String key, String value, int line) {
        raw.add(key + "=" + value);
        values.putIfAbsent(key, new Value(value, line));
        last = key;
    }

    /** A value that the bank broke over several lines. */
    void goesOn(String more, int line) {
        raw.add(more);
        values.computeIfPresent(last, (key, value) -> new Value(value.text() + " " + more, line));
    }

    /** The value under the first of our key's words that has one; empty if none has. */
    String text(String key) {
        Value found = find(key);
        return found == null ? "" : found.text();
    }

    /** Digits and letters only, as an account or a tax number is compared. */
    String code(String key) {
        return text(key).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** In minor units; null where there is none. */
    @Nullable
    Long sum(String key) throws WrongStatement {
        return minor(key, SUM);
    }

    /** The same, and below zero for an account that owes the bank. */
    @Nullable
    Long balance(String key) throws WrongStatement {
        return minor(key, BALANCE);
    }

    private @Nullable Long minor(String key, Pattern allowed) throws WrongStatement {
        Value found = find(key);
        if (found == null) {
            return null;
        }
        if (!allowed.matcher(found.text()).matches()) {
            throw new WrongStatement(StatementFault.SUM, found.line());
        }
        return new BigDecimal(found.text().replace(',', '.'))
                .movePointRight(DECIMALS)
                .longValueExact();
    }

    @Nullable
    LocalDate day(String key) throws WrongStatement {
        Value found = find(key);
        if (found == null) {
            return null;
        }
        try {
            return LocalDate.parse(found.text(), DAY);
        } catch (DateTimeException e) {
            throw new WrongStatement(StatementFault.DATE, found.line());
        }
    }

    /** In one line, be it written as one or as up to six. */
    String purpose() {
        String word = ExchangeKeys.one("purpose");
        List<String> parts = new ArrayList<>();
        parts.add(text("purpose"));
        for (int n = 1; n <= 6 && parts.get(0).isEmpty(); n++) {
            Value part = values.get(word + n);
            if (part != null) {
                parts.add(part.text());
            }
        }
        return String.join(" ", parts).strip();
    }

    private @Nullable Value find(String key) {
        for (String word : ExchangeKeys.of(key)) {
            Value value = values.get(word);
            if (value != null && !value.text().isEmpty()) {
                return value;
            }
        }
        return null;
    }
}
