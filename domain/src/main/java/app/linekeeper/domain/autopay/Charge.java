package app.linekeeper.domain.autopay;

import app.linekeeper.domain.invoice.Invoice;

/** What taking an order's price from a source comes to. */
sealed interface Charge {

    /** The money was there: the order is paid. */
    record Paid() implements Charge {}

    /** The order waits for the money that an invoice asks for. */
    record Invoiced(Invoice invoice) implements Charge {}

    /** The order waits for what a provider says of a card. */
    record Awaited() implements Charge {}
}
