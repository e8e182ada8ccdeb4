package app.linekeeper.domain.document.pdf;

import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;

/**
 * By what a printed document is known.
 *
 * @param title its name, number and date, at the foot of many pages and in the window of whoever reads it
 * @param fileName without its ending
 * @param author who made it
 */
record Imprint(Language language, Text title, Text fileName, String author) {}
