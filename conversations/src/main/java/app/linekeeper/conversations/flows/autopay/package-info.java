/** Lines that are paid for by themselves: switching that on and off, and what is coming. */
@NullMarked
package app.linekeeper.conversations.flows.autopay;

import org.jspecify.annotations.NullMarked;
