/**
 * What is due to be said to people by the program itself, to whom, and when: once each, in their hours, and only while it is
 * true (rules 31 to 33). How it is said is for whoever words it.
 */
@NullMarked
package app.linekeeper.domain.notice;

import org.jspecify.annotations.NullMarked;
