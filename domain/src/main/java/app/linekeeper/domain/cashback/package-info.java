/** What a partner earns when a client pays, and loses again when that comes to nothing (rules 8 and 22). */
@NullMarked
package app.linekeeper.domain.cashback;

import org.jspecify.annotations.NullMarked;
