/** Lines and their calendar. */
@NullMarked
package app.linekeeper.domain.line;

import org.jspecify.annotations.NullMarked;
