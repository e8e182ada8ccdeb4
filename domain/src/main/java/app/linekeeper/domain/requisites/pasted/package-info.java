/** Reads requisites out of text as people paste it. */
@NullMarked
package app.linekeeper.domain.requisites.pasted;

import org.jspecify.annotations.NullMarked;
