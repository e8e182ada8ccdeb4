package app.linekeeper.conversations.telling;

import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Amount;
import app.linekeeper.locales.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A text to JSON and back, so that it can be worded in whatever language its reader speaks by then. */
public final class KeptText {

    private static final JsonMapper JSON = JsonMapper.shared();

    private KeptText() {}

    /** @throws IllegalArgumentException for an argument of a type that no text has */
    public static String write(Text text) {
        return node(text).toString();
    }

    /** Reads what {@link #write} wrote. */
    public static Text read(String json) {
        return text(JSON.readTree(json));
    }

    private static ObjectNode node(Text text) {
        ObjectNode node = JSON.createObjectNode().put("text", text.key());
        ObjectNode arguments = node.putObject("with");
        text.arguments().forEach((name, value) -> arguments.set(name, node(value)));
        return node;
    }

    private static JsonNode node(Object value) {
        if (value instanceof Text text) {
            return node(text);
        }
        if (value instanceof List<?> list) {
            ArrayNode array = JSON.createArrayNode();
            list.forEach(each -> array.add(node(each)));
            return array;
        }
        ObjectNode node = JSON.createObjectNode();
        if (value instanceof Amount amount) {
            return node.put("minor", amount.minor())
                    .put("currency", amount.currency().getCurrencyCode());
        }
        if (value instanceof LocalDate day) {
            return node.put("day", day.toString());
        }
        if (value instanceof Number number) {
            return node.put("number", number.toString());
        }
        if (value instanceof String words) {
            return node.put("words", words);
        }
        throw new IllegalArgumentException("no text has a " + value.getClass());
    }

    private static Text text(JsonNode node) {
        Text text = Text.of(node.path("text").asString());
        for (Map.Entry<String, JsonNode> argument : node.path("with").properties()) {
            text = text.with(argument.getKey(), value(argument.getValue()));
        }
        return text;
    }

    private static Object value(JsonNode node) {
        if (node.isArray()) {
            List<Object> list = new ArrayList<>();
            node.forEach(each -> list.add(value(each)));
            return list;
        }
        if (node.has("minor")) {
            return new Money(
                    node.path("minor").asLong(),
                    Currency.getInstance(node.path("currency").asString()));
        }
        if (node.has("day")) {
            return LocalDate.parse(node.path("day").asString());
        }
        if (node.has("number")) {
            return number(node.path("number").asString());
        }
        return node.has("words") ? node.path("words").asString() : text(node);
    }

    private static Number number(String digits) {
        BigDecimal number = new BigDecimal(digits);
        return number.scale() <= 0 && number.precision() < 19 ? (Number) number.longValue() : number;
    }
}
