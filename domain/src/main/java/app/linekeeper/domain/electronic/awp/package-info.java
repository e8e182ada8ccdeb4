/** Acts of sellers in Kazakhstan as electronic acts of performed works, AwpV1 of the information system of electronic invoices. */
@NullMarked
package app.linekeeper.domain.electronic.awp;

import org.jspecify.annotations.NullMarked;
