/** A real browser for tests: the Chromium of the machine, spoken to over the protocol of its own developer tools. */
package app.linekeeper.bot.testing.browser;
