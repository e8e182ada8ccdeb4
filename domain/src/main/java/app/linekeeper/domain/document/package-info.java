/** Closing documents. */
@NullMarked
package app.linekeeper.domain.document;

import org.jspecify.annotations.NullMarked;
