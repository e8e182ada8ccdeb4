/** The overview of the week: what it says, and where the buttons under it lead (rule 32). */
@NullMarked
package app.linekeeper.conversations.week;

import org.jspecify.annotations.NullMarked;
