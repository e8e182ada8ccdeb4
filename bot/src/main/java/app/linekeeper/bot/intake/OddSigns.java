package app.linekeeper.bot.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * Leaves out what a program can put into a text and nobody can read: the zero character, which PostgreSQL does not know,
 * and halves of signs, which cannot be written as UTF-8.
 */
final class OddSigns {

    private OddSigns() {}

    /** The same tree, with every text in it as a text should be. */
    static JsonNode leftOutOf(JsonNode json) {
        if (json instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(leftOutOf(field.getValue())));
        } else if (json instanceof ArrayNode array) {
            for (int at = 0; at < array.size(); at++) {
                array.set(at, leftOutOf(array.get(at)));
            }
        } else if (json instanceof TextNode text
                && text.textValue().codePoints().anyMatch(OddSigns::isOdd)) {
            return TextNode.valueOf(leftOutOf(text.textValue()));
        }
        return json;
    }

    /** Nearly every text is not, and every text of every update is looked at. */
    private static boolean isSuspect(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == 0 || Character.isSurrogate(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static String leftOutOf(String text) {
        return text.codePoints()
                .filter(sign -> !isOdd(sign))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A half that has its other half beside it comes as one sign and not as a surrogate. */
    private static boolean isOdd(int sign) {
        return sign == 0 || sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
    }
}
