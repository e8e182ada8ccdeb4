/** What Linekeeper is and where its source is. */
@NullMarked
package app.linekeeper.conversations.flows.help;

import org.jspecify.annotations.NullMarked;
