/** Quotes and the one function that makes them. */
@NullMarked
package app.linekeeper.domain.pricing;

import org.jspecify.annotations.NullMarked;
