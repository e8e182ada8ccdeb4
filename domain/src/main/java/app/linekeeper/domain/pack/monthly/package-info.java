/** Packs that come by themselves when a month is over. */
@NullMarked
package app.linekeeper.domain.pack.monthly;

import org.jspecify.annotations.NullMarked;
