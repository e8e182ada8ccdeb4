package app.linekeeper.domain.gateway.http;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON of providers: numbers with a point are read exactly, and nothing may follow the value. */
public final class ProviderJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ProviderJson() {}

    /** @throws JacksonException if it is no JSON */
    public static JsonNode read(String text) {
        return JSON.readTree(text);
    }

    /** @throws JacksonException if it is no JSON */
    public static JsonNode read(byte[] bytes) {
        return JSON.readTree(bytes);
    }

    public static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    public static ObjectNode object() {
        return JSON.createObjectNode();
    }
}
