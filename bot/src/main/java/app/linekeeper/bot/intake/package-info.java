/** Updates: asked for, stored, and taken up in order. */
@NullMarked
package app.linekeeper.bot.intake;

import org.jspecify.annotations.NullMarked;
