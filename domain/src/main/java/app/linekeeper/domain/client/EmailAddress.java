package app.linekeeper.domain.client;

import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address as a person types it. */
public final class EmailAddress {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@<>\",;:()]{1,64}@(?:[\\p{L}\\d-]+\\.)+[\\p{L}\\d-]{2,}", Pattern.UNICODE_CASE);

    private EmailAddress() {}

    /** The address in lower case; refused if it has not the shape of one. */
    public static Outcome<String> parse(String typed) {
        String address = typed.strip().toLowerCase(Locale.ROOT);
        return address.length() <= LONGEST && SHAPE.matcher(address).matches()
                ? Outcome.done(address)
                : Refusal.of(Reason.EMAIL_UNREADABLE).asOutcome();
    }
}
