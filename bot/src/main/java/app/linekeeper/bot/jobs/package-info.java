/** The job engine and its recurring work. */
@NullMarked
package app.linekeeper.bot.jobs;

import org.jspecify.annotations.NullMarked;
