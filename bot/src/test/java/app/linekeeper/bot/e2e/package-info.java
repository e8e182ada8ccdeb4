/** The whole application against a Bot API over HTTP, as people see it. */
package app.linekeeper.bot.e2e;
