package app.linekeeper.domain.person;

import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Time zones as people write them. */
final class Zones {

    private static final Pattern OFFSET =
            Pattern.compile("(?:UTC|GMT)?\\s*([+\\-\u2212\u2013]|(?=\\d{1,2}$))\\s*(\\d{1,2})(?::?([0-5]\\d))?");

    private static final int EARLIEST = -12 * 60;
    private static final int LATEST = 14 * 60;

    private Zones() {}

    /** {@code Europe/Moscow} in any case, {@code UTC+5}, {@code 5}, {@code -03:30} or {@code UTC}; −12:00 to +14:00. */
    static Outcome<ZoneId> parse(String typed) {
        String text = typed.strip();
        return offset(text.toUpperCase(Locale.ROOT))
                .or(() -> named(text))
                .map(Outcome::done)
                .orElseGet(() -> Refusal.of(Reason.ZONE_UNKNOWN).asOutcome());
    }

    private static Optional<ZoneId> offset(String text) {
        if (text.equals("UTC") || text.equals("GMT")) {
            return Optional.of(ZoneOffset.UTC);
        }
        Matcher matcher = OFFSET.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int minutes = Integer.parseInt(matcher.group(2)) * 60
                + (matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3)));
        boolean ahead = matcher.group(1).isEmpty() || matcher.group(1).equals("+");
        int signed = ahead ? minutes : -minutes;
        return signed < EARLIEST || signed > LATEST
                ? Optional.empty()
                : Optional.of(ZoneOffset.ofTotalSeconds(signed * 60));
    }

    private static Optional<ZoneId> named(String text) {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && id.equalsIgnoreCase(text.replace(' ', '_')))
                .findFirst()
                .map(ZoneId::of);
    }
}
