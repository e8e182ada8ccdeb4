/** Orders of lines. */
@NullMarked
package app.linekeeper.domain.order;

import org.jspecify.annotations.NullMarked;
