package app.linekeeper.locales;

import java.util.List;
import java.util.Map;

/** A piece of a compiled text. Pieces are immutable and shared by all threads. */
sealed interface Piece {

    /** Words as they are written. */
    record Literal(String words) implements Piece {}

    /** The place of an argument. */
    record Argument(String name) implements Piece {}

    /** A choice by number: {@code =0} and the like first, then the plural category of the language. */
    record Plural(String name, Map<String, List<Piece>> branches) implements Piece {}

    /** A choice by the argument's own word. */
    record Select(String name, Map<String, List<Piece>> branches) implements Piece {}
}
