/** What an owner is told on Mondays: the weeks that have been and those to come (rule 32). */
@NullMarked
package app.linekeeper.domain.overview.week;

import org.jspecify.annotations.NullMarked;
