/** A provider of the sandbox: its payments, and the page on which they are paid with cards that exist nowhere. */
@NullMarked
package app.linekeeper.bot.sandbox.till;

import org.jspecify.annotations.NullMarked;
