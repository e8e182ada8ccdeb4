/** How notices are said: their words, their buttons, and where these lead. */
@NullMarked
package app.linekeeper.conversations.notice;

import org.jspecify.annotations.NullMarked;
