package app.linekeeper.locales;

/**
 * What is said whole or not at all, such as the number of a document: names give way to it where a button is short.
 *
 * @param words in any language
 */
public record Whole(String words) {}
