/** Whom the bot can write to, and whom not (rule 33). */
@NullMarked
package app.linekeeper.domain.reach;

import org.jspecify.annotations.NullMarked;
