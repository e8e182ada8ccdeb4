/** Statements of banks on their way in: what was sent is loaded by a job, and what a stop has left is posted. */
@NullMarked
package app.linekeeper.bot.statements;

import org.jspecify.annotations.NullMarked;
