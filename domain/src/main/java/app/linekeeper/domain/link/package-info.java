/** One-time links: their secrets, what they lead to, how long they hold and by whose right (rule 38). */
@NullMarked
package app.linekeeper.domain.link;

import org.jspecify.annotations.NullMarked;
