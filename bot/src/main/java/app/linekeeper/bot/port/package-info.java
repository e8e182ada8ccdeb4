/** Web servers of their own on ports of their own, each with one servlet and nothing else. */
@NullMarked
package app.linekeeper.bot.port;

import org.jspecify.annotations.NullMarked;
