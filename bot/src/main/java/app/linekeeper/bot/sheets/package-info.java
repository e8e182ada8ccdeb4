/** Files with requisites that people send: fetched and read by a job. */
@NullMarked
package app.linekeeper.bot.sheets;

import org.jspecify.annotations.NullMarked;
