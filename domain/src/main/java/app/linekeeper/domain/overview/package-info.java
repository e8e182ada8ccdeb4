/** What people see first: a partner, a client or an operator at a glance, read in few and cheap queries. */
@NullMarked
package app.linekeeper.domain.overview;

import org.jspecify.annotations.NullMarked;
