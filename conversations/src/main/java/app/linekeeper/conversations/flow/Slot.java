package app.linekeeper.conversations.flow;

import app.linekeeper.domain.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A typed place for something that a person settles on the way. Facts keep its value as text.
 *
 * <p>Two slots of one name in one dialogue are the same place.
 */
public final class Slot<T> {

    /** Between the elements of a list; no element contains it. */
    static final String SEPARATOR = "\n";

    private final String name;
    private final boolean secret;
    private final Function<String, T> parse;
    private final Function<T, String> format;

    private Slot(String name, Function<String, T> parse, Function<T, String> format) {
        this(name, false, parse, format);
    }

    private Slot(String name, boolean secret, Function<String, T> parse, Function<T, String> format) {
        this.name = Names.checked(name);
        this.secret = secret;
        this.parse = parse;
        this.format = format;
    }

    /** A slot for an id or any other value whose {@code toString} the function reads back. */
    public static <T> Slot<T> id(String name, Function<String, T> parse) {
        return new Slot<>(name, parse, Object::toString);
    }

    public static <E extends Enum<E>> Slot<E> of(String name, Class<E> type) {
        return new Slot<>(name, text -> Enum.valueOf(type, text), Enum::name);
    }

    public static Slot<String> text(String name) {
        return new Slot<>(name, text -> text, text -> text);
    }

    /**
     * A slot for something that must not lie in a database, such as the link that was just made: it is there for the
     * screens of the present turn, and gone with it.
     */
    public static Slot<String> secret(String name) {
        return new Slot<>(name, true, text -> text, text -> text);
    }

    public static Slot<Integer> number(String name) {
        return id(name, Integer::valueOf);
    }

    public static Slot<Boolean> flag(String name) {
        return id(name, Boolean::valueOf);
    }

    public static Slot<LocalDate> date(String name) {
        return id(name, LocalDate::parse);
    }

    /** A slot for a sum, kept in major units with the currency's code. */
    public static Slot<Money> money(String name) {
        return new Slot<>(
                name,
                text -> {
                    String[] parts = text.split(" ");
                    return Money.of(parts[0], parts[1]);
                },
                Money::toString);
    }

    /** A slot for several values of the kind of another slot; their texts must have no line break. */
    public static <T> Slot<List<T>> many(String name, Slot<T> each) {
        return new Slot<>(
                name,
                text -> text.isEmpty()
                        ? List.of()
                        : text.lines().map(each::parse).toList(),
                values -> values.stream().map(each::format).collect(Collectors.joining(SEPARATOR)));
    }

    public String name() {
        return name;
    }

    boolean isSecret() {
        return secret;
    }

    /** @throws RuntimeException if the text is no value of this slot */
    public T parse(String text) {
        return parse.apply(text);
    }

    public String format(T value) {
        return format.apply(value);
    }

    @Override
    public String toString() {
        return name;
    }
}
