/** Invoices: what somebody is asked to pay by bank, and what becomes of the money that comes. */
@NullMarked
package app.linekeeper.domain.invoice;

import org.jspecify.annotations.NullMarked;
