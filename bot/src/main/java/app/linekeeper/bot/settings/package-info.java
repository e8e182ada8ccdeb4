/** What a deployer sets, checked at the start. */
@NullMarked
package app.linekeeper.bot.settings;

import org.jspecify.annotations.NullMarked;
