/** What operators credit and debit by hand. */
@NullMarked
package app.linekeeper.conversations.flows.byhand;

import org.jspecify.annotations.NullMarked;
