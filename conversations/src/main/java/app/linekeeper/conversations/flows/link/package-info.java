/** One-time links that were made: shown once, then kept until somebody follows them. */
@NullMarked
package app.linekeeper.conversations.flows.link;

import org.jspecify.annotations.NullMarked;
