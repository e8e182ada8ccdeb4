/** What the Russian law on tills (54-FZ) asks to be said with a payment, the same for whichever provider prints it. */
@NullMarked
package app.linekeeper.domain.gateway.receipt;

import org.jspecify.annotations.NullMarked;
