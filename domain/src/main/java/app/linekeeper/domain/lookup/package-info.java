/** Whatever somebody types is found among what is theirs. */
@NullMarked
package app.linekeeper.domain.lookup;

import org.jspecify.annotations.NullMarked;
