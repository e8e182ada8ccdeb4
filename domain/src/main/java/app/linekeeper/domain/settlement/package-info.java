/** Money that meets an order: what it pays for starts to run, and what can no longer be had is given back. */
@NullMarked
package app.linekeeper.domain.settlement;

import org.jspecify.annotations.NullMarked;
