/** A client asks the partner for what only the partner can do. */
@NullMarked
package app.linekeeper.domain.asking;

import org.jspecify.annotations.NullMarked;
