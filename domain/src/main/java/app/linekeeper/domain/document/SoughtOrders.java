package app.linekeeper.domain.document;

import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.SearchText;
import java.util.HashMap;
import java.util.Map;
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

    private static final String LISTED =
            "where o.partner = :partner and (o.state <> 'CANCELLED' or o.activation = 'REFUNDED') ";
    private static final String OF_CLIENT = "and o.client = :client ";
    private static final String FOUND = """
            and (c.search_text like :pattern escape '!' or o.order_number like :number or exists
            (select 1 from order_line ol join line l on l.id = ol.line_id
            where ol.order_id = o.id and l.line_number like :number))
            """;

    private boolean isSearch() {
        return !SearchText.normal(typed).isEmpty();
    }

    /** What holds of them, where {@code o} is the order and {@code c} its client; cancelled ones are left out. */
    String condition() {
        return LISTED + (client == null ? "" : OF_CLIENT) + (isSearch() ? FOUND : "");
    }

    /** What fills the condition. */
    Map<String, Object> facts(PartnerId partner) {
        Map<String, Object> facts = new HashMap<>(Map.of("partner", partner.value()));
        if (client != null) {
            facts.put("client", client.value());
        }
        if (isSearch()) {
            facts.put("pattern", SearchText.pattern(SearchText.normal(typed)));
            facts.put("number", numbers());
        }
        return facts;
    }

    /** For {@code like}: numbers that begin so; no number at all if what was typed is none. */
    private String numbers() {
        String digits = NUMBER_SIGNS.matcher(typed).replaceAll("");
        return digits.matches("[0-9]{1,20}") ? digits + "%" : "";
    }
}
