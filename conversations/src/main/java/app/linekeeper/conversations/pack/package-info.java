/** How packs arrive: their captions, and what is said where there is nothing to send. */
@NullMarked
package app.linekeeper.conversations.pack;

import org.jspecify.annotations.NullMarked;
