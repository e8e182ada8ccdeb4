package app.linekeeper.bot.sandbox.botapi;

/**
 * A character reference such as {@code &amp;lt;} or {@code &amp;#8381;}; an unknown one stands for its ampersand.
 *
 * @param end where reading goes on
 */
record HtmlReference(String characters, int end) {

    static HtmlReference at(String html, int ampersand) {
        int end = ampersand + 1;
        while (end < html.length() && (html.charAt(end) == '#' || Character.isLetterOrDigit(html.charAt(end)))) {
            end++;
        }
        String characters = meaning(html.substring(ampersand + 1, end));
        if (characters.isEmpty()) {
            return new HtmlReference("&", ampersand + 1);
        }
        boolean closed = end < html.length() && html.charAt(end) == ';';
        return new HtmlReference(characters, closed ? end + 1 : end);
    }

    private static String meaning(String name) {
        return switch (name) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            default -> name.startsWith("#") ? numbered(name.substring(1)) : "";
        };
    }

    private static String numbered(String digits) {
        try {
            int code =
                    digits.startsWith("x") ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits, 10);
            return code > 0 && Character.isValidCodePoint(code) ? Character.toString(code) : "";
        } catch (NumberFormatException noNumber) {
            return "";
        }
    }
}
