/** Partners, their levels and invitations. */
@NullMarked
package app.linekeeper.domain.partner;

import org.jspecify.annotations.NullMarked;
