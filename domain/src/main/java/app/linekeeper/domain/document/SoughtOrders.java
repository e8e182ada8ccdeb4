package app.linekeeper.domain.document;

import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.SearchText;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which orders are wanted.
 *
 * @param client whose; null for all clients
 * @param typed part of a client's name, e-mail or tax number, or the first digits of an order's or a line's number;
 *     empty for all
 */
public record SoughtOrders(@Nullable ClientId client, String typed) {

    public static final SoughtOrders ALL = new SoughtOrders(null, "");

    private static final Pattern NUMBER_SIGNS = Pattern.compile("[#\u2116\\s]");

    boolean isSearch() {
        return !SearchText.normal(typed).isEmpty();
    }

    @Nullable
    UUID clientId() {
        return client == null ? null : client.value();
    }

    String clientPattern() {
        return SearchText.pattern(SearchText.normal(typed));
    }

    /** For {@code like}: numbers that begin so; no number at all if what was typed is none. */
    String numberPattern() {
        String digits = NUMBER_SIGNS.matcher(typed).replaceAll("");
        return digits.matches("[0-9]{1,20}") ? digits + "%" : "";
    }
}
