/** What operators say to many partners at once: to whom, how far it has come, and what became of it. */
@NullMarked
package app.linekeeper.domain.broadcast;

import org.jspecify.annotations.NullMarked;
