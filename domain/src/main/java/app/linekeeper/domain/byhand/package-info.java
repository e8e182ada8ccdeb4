/** What operators credit and debit by hand, each with a reason (rule 3). */
@NullMarked
package app.linekeeper.domain.byhand;

import org.jspecify.annotations.NullMarked;
