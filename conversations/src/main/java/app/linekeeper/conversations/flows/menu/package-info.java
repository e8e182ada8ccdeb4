/** The menu of a partner's team. */
@NullMarked
package app.linekeeper.conversations.flows.menu;

import org.jspecify.annotations.NullMarked;
