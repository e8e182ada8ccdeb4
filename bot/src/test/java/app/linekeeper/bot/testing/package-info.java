/** What tests of the whole bot are told with. */
package app.linekeeper.bot.testing;
