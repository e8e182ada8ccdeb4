/** What operators look up: anything of any partner, and what is stuck. */
@NullMarked
package app.linekeeper.conversations.flows.desk;

import org.jspecify.annotations.NullMarked;
