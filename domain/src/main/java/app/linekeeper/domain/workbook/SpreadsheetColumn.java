package app.linekeeper.domain.workbook;

/**
 * A column of a workbook.
 *
 * @param title as it stands in the first row
 * @param width in characters, at most 255
 */
public record SpreadsheetColumn(String title, int width) {}
