/** Whether updates come in. */
@NullMarked
package app.linekeeper.bot.health;

import org.jspecify.annotations.NullMarked;
