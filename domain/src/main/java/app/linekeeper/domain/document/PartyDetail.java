package app.linekeeper.domain.document;

/**
 * One requisite of a party as it is printed.
 *
 * @param label the last part of a key of the bundle {@code paper}, such as {@code inn}
 * @param detail the requisite itself
 */
public record PartyDetail(String label, String detail) {}
