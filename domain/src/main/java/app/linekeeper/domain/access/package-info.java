/** Who is acting and what they may do. */
@NullMarked
package app.linekeeper.domain.access;

import org.jspecify.annotations.NullMarked;
