/** What clients and providers reach over HTTP: the page to pay on and the addresses for messages, on a port of its own. */
@NullMarked
package app.linekeeper.bot.pay;

import org.jspecify.annotations.NullMarked;
