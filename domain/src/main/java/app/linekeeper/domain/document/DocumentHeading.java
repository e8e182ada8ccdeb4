package app.linekeeper.domain.document;

import java.time.LocalDate;

/**
 * Under which number and date a document is issued.
 *
 * @param day in the seller's zone
 */
public record DocumentHeading(DocumentNumber number, LocalDate day) {}
