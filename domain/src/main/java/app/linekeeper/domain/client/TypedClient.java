package app.linekeeper.domain.client;

import app.linekeeper.domain.requisites.TaxNumber;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.domain.shared.Region;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what one message says of a client: an e-mail and a tax number wherever they stand in it; the rest is the name. */
final class TypedClient {

    private static final Pattern PART = Pattern.compile("([,;\\n]?)([^,;\\n]*)");
    private static final Pattern AN_EMAIL = Pattern.compile("\\S+@\\S+");
    private static final Pattern AT_THE_ENDS = Pattern.compile("^[\\s,;:]+|[\\s,;:]+$");

    private final Region region;
    private final StringBuilder name = new StringBuilder();
    private @Nullable String email;
    private @Nullable String taxNumber;
    private @Nullable Refusal wrong;

    private TypedClient(Region region) {
        this.region = region;
    }

    /**
     * What the message says, with an empty name where it says none; a second e-mail or number stays in the name.
     *
     * @return refused as email_unreadable, tax_number_length or tax_number_wrong, for what stands alone and cannot be right
     */
    static Outcome<NewClient> read(String typed, Region region) {
        TypedClient client = new TypedClient(region);
        Matcher parts = PART.matcher(typed);
        while (parts.find()) {
            client.part(parts.group(1), parts.group(2));
        }
        return client.wrong == null
                ? Outcome.done(new NewClient(client.name(), client.email, client.taxNumber))
                : client.wrong.asOutcome();
    }

    private void part(String separator, String part) {
        String rest = withoutNumber(withoutEmail(part));
        if (!name(rest).isEmpty()) {
            name.append(separator).append(rest);
        }
    }

    private String withoutEmail(String part) {
        Matcher matcher = AN_EMAIL.matcher(part);
        if (email != null || !matcher.find()) {
            return part;
        }
        Outcome<String> read = EmailAddress.parse(matcher.group());
        if (read.isDone()) {
            email = read.orElseThrow();
            return part.substring(0, matcher.start()).strip() + " " + part.substring(matcher.end());
        }
        return matcher.group().equals(part.strip()) ? refused(read) : part;
    }

    private String withoutNumber(String part) {
        int start = taxNumber == null ? TaxNumber.startIn(part) : -1;
        if (start < 0) {
            return part;
        }
        Outcome<String> read = TaxNumber.parse(part.substring(start), region);
        if (read.isDone()) {
            taxNumber = read.orElseThrow();
            return part.substring(0, start);
        }
        return refused(read);
    }

    private String refused(Outcome<String> read) {
        if (wrong == null && read instanceof Outcome.Refused<String> refused) {
            wrong = refused.refusal();
        }
        return "";
    }

    private String name() {
        return name(name.toString());
    }

    private static String name(String rest) {
        return AT_THE_ENDS.matcher(rest).replaceAll("");
    }

    /** Refused where nothing in the message is a name. */
    static Outcome<NewClient> named(NewClient read) {
        return read.name().isEmpty() ? Refusal.of(Reason.CLIENT_UNNAMED).asOutcome() : Outcome.done(read);
    }
}
