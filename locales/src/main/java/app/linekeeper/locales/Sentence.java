package app.linekeeper.locales;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One text being said: its pieces with the arguments in their places. Lives for one call. */
final class Sentence {

    private static final String NO_BREAK_SPACE = String.valueOf(NoBreak.SPACE);

    private final Words words;
    private final Language language;
    private final boolean html;
    private final int longestName;
    private final StringBuilder out = new StringBuilder(128);

    Sentence(Words words, Language language, boolean html, int longestName) {
        this.words = words;
        this.language = language;
        this.html = html;
        this.longestName = longestName;
    }

    String say(List<Piece> pieces, Map<String, Object> arguments) {
        boolean afterNumber = false;
        for (Piece piece : pieces) {
            boolean joins = html && afterNumber;
            afterNumber = false;
            if (piece instanceof Piece.Literal literal) {
                out.append(joins && literal.words().equals(" ") ? NO_BREAK_SPACE : literal.words());
            } else if (piece instanceof Piece.Argument argument) {
                Object value = argument(argument.name(), arguments);
                afterNumber = value instanceof Number;
                insert(value);
            } else if (piece instanceof Piece.Plural plural) {
                say(branch(plural, argument(plural.name(), arguments)), arguments);
            } else if (piece instanceof Piece.Select select) {
                String word = String.valueOf(argument(select.name(), arguments));
                say(branch(select.branches(), word), arguments);
            }
        }
        return out.toString();
    }

    private static Object argument(String name, Map<String, Object> arguments) {
        Object value = arguments.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no argument named " + name);
        }
        return value;
    }

    private List<Piece> branch(Piece.Plural plural, Object value) {
        if (!(value instanceof Number number)) {
            throw new IllegalArgumentException(plural.name() + " is to be a number");
        }
        List<Piece> exact = plural.branches().get("=" + number);
        return exact != null ? exact : branch(plural.branches(), Plurals.category(number, language));
    }

    private static List<Piece> branch(Map<String, List<Piece>> branches, String selector) {
        List<Piece> branch = branches.get(selector);
        return branch != null ? branch : branches.getOrDefault("other", List.of());
    }

    private void insert(Object value) {
        if (value instanceof LocalDate date) {
            insert(Dates.inFull(date));
        } else if (value instanceof Text text) {
            out.append(words.say(text, language, html, longestName));
        } else if (value instanceof List<?> lines) {
            for (int i = 0; i < lines.size(); i++) {
                out.append(i == 0 ? "" : "\n");
                insert(lines.get(i));
            }
        } else {
            String plain = insideQuotes() ? quotedWithin(plain(value)) : plain(value);
            out.append(html ? Markup.escaped(plain) : plain);
        }
    }

    private boolean insideQuotes() {
        return out.length() > 0 && out.charAt(out.length() - 1) == '\u00ab';
    }

    /** Quotes within quotes are the low and high ones, in Russian and in Kazakh. */
    private static String quotedWithin(String name) {
        return name.replace('\u00ab', '\u201e').replace('\u00bb', '\u201c');
    }

    private String plain(Object value) {
        if (value instanceof Amount amount) {
            return MoneyFormat.of(amount, language);
        } else if (value instanceof Number number) {
            return Figures.of(number, language);
        } else if (value instanceof Whole whole) {
            return whole.words();
        }
        return Label.cut(value.toString(), longestName);
    }
}
