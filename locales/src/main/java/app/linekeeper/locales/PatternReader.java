package app.linekeeper.locales;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Compiles ICU message syntax into {@link Piece}s.
 *
 * <p>ICU's own {@code MessageFormat} may not be shared by threads and costs ten times as much to run; its parser is
 * used, its formatter is not. Allowed are named arguments, {@code plural} without offset, and {@code select}.
 */
final class PatternReader {

    private final MessagePattern pattern;
    private final UnaryOperator<String> literals;
    private final boolean unbroken;

    private PatternReader(String text, UnaryOperator<String> literals, boolean unbroken) {
        this.pattern = new MessagePattern(text);
        this.literals = literals;
        this.unbroken = unbroken;
    }

    /**
     * @param literals applied to all words that are not arguments
     * @throws IllegalArgumentException if the syntax is wrong or not among what is allowed
     */
    static List<Piece> read(String text, UnaryOperator<String> literals) {
        return new PatternReader(text, literals, false).message(0, null);
    }

    /**
     * The same with what is read as one kept on one line.
     *
     * @throws IllegalArgumentException if the syntax is wrong or not among what is allowed
     */
    static List<Piece> readUnbroken(String text) {
        return new PatternReader(text, NoBreak::in, true).message(0, null);
    }

    private List<Piece> message(int start, @Nullable String counted) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int from = pattern.getPart(start).getLimit();
        int end = pattern.getLimitPartIndex(start);
        for (int i = start + 1; i <= end; i++) {
            Part part = pattern.getPart(i);
            words.append(pattern.getPatternString(), from, part.getIndex());
            Piece piece = null;
            if (part.getType() == Part.Type.ARG_START) {
                piece = argument(i);
                i = pattern.getLimitPartIndex(i);
            } else if (part.getType() == Part.Type.REPLACE_NUMBER && counted != null) {
                piece = new Piece.Argument(counted);
            }
            from = pattern.getPart(i).getLimit();
            if (piece != null) {
                flush(words, pieces, counted);
                pieces.add(piece);
            }
        }
        flush(words, pieces, counted);
        return List.copyOf(pieces);
    }

    private void flush(StringBuilder words, List<Piece> pieces, @Nullable String counted) {
        if (words.length() > 0) {
            String literal = literals.apply(words.toString());
            boolean joins = unbroken && !pieces.isEmpty();
            if (joins && pieces.get(pieces.size() - 1) instanceof Piece.Argument before) {
                literal = NoBreak.after(before.name().equals(counted), literal);
            }
            pieces.add(new Piece.Literal(literal));
            words.setLength(0);
        }
    }

    private Piece argument(int start) {
        ArgType type = pattern.getPart(start).getArgType();
        Part named = pattern.getPart(start + 1);
        if (named.getType() != Part.Type.ARG_NAME) {
            throw new IllegalArgumentException("arguments have names: " + pattern.getPatternString());
        }
        String name = pattern.getSubstring(named);
        return switch (type) {
            case NONE -> new Piece.Argument(name);
            case PLURAL -> new Piece.Plural(name, branches(start, name));
            case SELECT -> new Piece.Select(name, branches(start, null));
            case SIMPLE, CHOICE, SELECTORDINAL ->
                throw new IllegalArgumentException("not among the allowed: " + pattern.getPatternString());
        };
    }

    private Map<String, List<Piece>> branches(int start, @Nullable String counted) {
        Map<String, List<Piece>> branches = new LinkedHashMap<>();
        int end = pattern.getLimitPartIndex(start);
        for (int i = start + 2; i < end; i++) {
            Part selector = pattern.getPart(i);
            if (selector.getType() != Part.Type.ARG_SELECTOR) {
                throw new IllegalArgumentException("no offset: " + pattern.getPatternString());
            }
            do {
                i++;
            } while (pattern.getPart(i).getType() != Part.Type.MSG_START);
            branches.put(pattern.getSubstring(selector), message(i, counted));
            i = pattern.getLimitPartIndex(i);
        }
        return branches;
    }
}
