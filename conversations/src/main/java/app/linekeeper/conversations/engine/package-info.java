/** Takes turns: where a person is, what a press or a text means there, what is drawn next. */
@NullMarked
package app.linekeeper.conversations.engine;

import org.jspecify.annotations.NullMarked;
