package app.linekeeper.domain.bank;

/**
 * The number of an invoice as far as it tells one of a seller's invoices from another.
 *
 * @param year of four digits
 * @param place which one of that year it is, from 1
 */
record WrittenNumber(int year, long place) {}
