package app.linekeeper.locales;

import java.lang.System.Logger.Level;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says a {@link Text} in a language. Safe for all threads; a text is compiled when it is first said.
 *
 * <p>Strict words throw when a text or an argument is missing: tests use them. Forgiving words, made for production,
 * say it in Russian, then say a short neutral text, and log an error: a person never sees a key or a placeholder.
 */
public final class Words {

    private static final System.Logger LOG = System.getLogger(Words.class.getName());
    private static final Text UNKNOWN = Text.of("words.unknown");
    private static final String LAST_RESORT = "\u2026";
    private static final Words STANDARD = new Words("strict".equals(System.getProperty("linekeeper.words")));

    private final Bundles bundles = new Bundles();
    private final Map<Language, Map<String, List<Piece>>> html = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, List<Piece>>> plain = new EnumMap<>(Language.class);
    private final boolean strict;

    private Words(boolean strict) {
        this.strict = strict;
        for (Language language : Language.values()) {
            html.put(language, new ConcurrentHashMap<>());
            plain.put(language, new ConcurrentHashMap<>());
        }
    }

    /** Shared by everybody: strict where the system property {@code linekeeper.words} says so, as in tests; else forgiving. */
    public static Words standard() {
        return STANDARD;
    }

    public static Words strict() {
        return new Words(true);
    }

    public static Words forgiving() {
        return new Words(false);
    }

    /**
     * As Telegram HTML: the text's own tags stay, arguments are escaped.
     *
     * @throws IllegalArgumentException if strict, and the key or an argument is missing
     */
    public String html(Text text, Language language) {
        return say(text, language, true, Integer.MAX_VALUE);
    }

    /**
     * Without markup, for buttons and documents: the text's own tags are taken out, arguments stay as they are.
     *
     * @throws IllegalArgumentException if strict, and the key or an argument is missing
     */
    public String plain(Text text, Language language) {
        return say(text, language, false, Integer.MAX_VALUE);
    }

    /**
     * Plain, for a button: one line of at most 40 signs. Names are shortened where it would be longer, nothing else.
     *
     * @throws IllegalArgumentException if strict, and the key or an argument is missing, or it does not fit
     */
    public String label(Text text, Language language) {
        String label = Label.fitting(longestName -> say(text, language, false, longestName));
        if (label != null) {
            return label;
        }
        String words = plain(text, language);
        if (strict) {
            throw new IllegalArgumentException("too long for a button: " + words);
        }
        return Label.cut(Label.line(words), Label.LONGEST);
    }

    /** Whether the text is written in this language. */
    public boolean knows(String key, Language language) {
        return bundles.pattern(key, language) != null;
    }

    /** @param longestName how many signs of each argument that is a {@link String} are said */
    String say(Text text, Language language, boolean asHtml, int longestName) {
        try {
            List<Piece> pieces = pieces(text.key(), language, asHtml);
            if (pieces.size() == 1 && pieces.get(0) instanceof Piece.Literal only) {
                return only.words();
            }
            return new Sentence(this, language, asHtml, longestName).say(pieces, text.arguments());
        } catch (IllegalArgumentException e) {
            if (strict) {
                throw new IllegalArgumentException(text.key() + " in " + language + ": " + e.getMessage(), e);
            }
            return instead(text, language, asHtml, e);
        }
    }

    private String instead(Text text, Language language, boolean asHtml, IllegalArgumentException why) {
        LOG.log(Level.ERROR, "cannot say " + text.key() + " in " + language + ": " + why.getMessage());
        if (text.key().equals(UNKNOWN.key())) {
            return LAST_RESORT;
        }
        Text known = language == Language.RU ? UNKNOWN : text;
        return say(known, Language.RU, asHtml, Integer.MAX_VALUE);
    }

    private List<Piece> pieces(String key, Language language, boolean asHtml) {
        Map<String, List<Piece>> compiled = Objects.requireNonNull(asHtml ? html.get(language) : plain.get(language));
        List<Piece> pieces = compiled.get(key);
        if (pieces == null) {
            String pattern = bundles.pattern(key, language);
            if (pattern == null) {
                throw new IllegalArgumentException("not written");
            }
            pieces = asHtml ? PatternReader.readUnbroken(pattern) : PatternReader.read(pattern, Markup::removed);
            compiled.put(key, pieces);
        }
        return pieces;
    }
}
