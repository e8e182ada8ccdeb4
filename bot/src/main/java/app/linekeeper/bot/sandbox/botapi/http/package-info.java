/** The Bot API over HTTP: in the pipeline of a Tomcat, the application's own or one started for it alone. */
@NullMarked
package app.linekeeper.bot.sandbox.botapi.http;

import org.jspecify.annotations.NullMarked;
