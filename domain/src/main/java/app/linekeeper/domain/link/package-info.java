/** One-time links: their secrets, how long they hold, and what has become of them. */
@NullMarked
package app.linekeeper.domain.link;

import org.jspecify.annotations.NullMarked;
