/** Lines that are renewed by themselves: announced, paid or invoiced in time, and stopped where that cannot be (rules 23 to 26). */
@NullMarked
package app.linekeeper.domain.autopay;

import org.jspecify.annotations.NullMarked;
