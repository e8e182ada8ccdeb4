/** Who did what, when. */
@NullMarked
package app.linekeeper.domain.audit;

import org.jspecify.annotations.NullMarked;
