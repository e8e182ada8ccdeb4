/** Links by which a client pays an order without an account here (rule 8): made, opened, paid by, withdrawn. */
@NullMarked
package app.linekeeper.domain.clientpay;

import org.jspecify.annotations.NullMarked;
