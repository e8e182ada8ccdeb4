/** Measures turns, the whole path and acts; docs/performance.md says how to run it and what came of it. */
@NullMarked
package app.linekeeper.bot.bench;

import org.jspecify.annotations.NullMarked;
