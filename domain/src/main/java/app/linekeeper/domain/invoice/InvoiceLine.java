package app.linekeeper.domain.invoice;

import app.linekeeper.domain.shared.Money;

/**
 * One row of an invoice.
 *
 * @param what is paid for, in the language of the invoice
 * @param unit in which it is counted, in the language of the invoice
 * @param quantity how many units; price times quantity is the sum
 * @param price for one unit after all discounts of whoever pays, with tax where tax is included
 */
public record InvoiceLine(String what, String unit, int quantity, Money price) {

    /** Price times quantity. */
    public Money sum() {
        return price.times(quantity);
    }
}
