/** Orders with their closing documents. */
@NullMarked
package app.linekeeper.conversations.flows.document;

import org.jspecify.annotations.NullMarked;
