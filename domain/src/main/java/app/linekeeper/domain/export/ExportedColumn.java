package app.linekeeper.domain.export;

/**
 * A column of an export.
 *
 * @param title the key of its title
 * @param width in characters
 */
record ExportedColumn(String title, int width) {}
