/** Partners, their levels and their teams. */
@NullMarked
package app.linekeeper.domain.partner;

import org.jspecify.annotations.NullMarked;
