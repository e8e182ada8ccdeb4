package app.linekeeper.domain.gateway.yookassa;

import tools.jackson.databind.JsonNode;

/**
 * What YooKassa answered.
 *
 * @param json an object of its own, a list of them, or what is wrong
 */
record YookassaAnswer(int status, JsonNode json) {

    private static final int LONGEST_WORDS = 200;

    boolean isRefused() {
        return status / 100 == 4;
    }

    /** Whether it is an object or a list; an old way to say "later" is neither. */
    boolean isWhole() {
        return json.hasNonNull("id") || json.path("items").isArray();
    }

    /** Which part of the request is wrong; empty where it does not say. */
    String parameter() {
        return json.path("parameter").asString("");
    }

    String code() {
        return json.path("code").asString("");
    }

    /** What it says is wrong, for operators. */
    String words() {
        String words = "%d %s %s %s"
                .formatted(status, code(), json.path("description").asString(""), parameter())
                .strip();
        return words.substring(0, Math.min(words.length(), LONGEST_WORDS));
    }
}
