/** People with a Telegram account, whatever they are members of, and what they choose for themselves. */
@NullMarked
package app.linekeeper.domain.person;

import org.jspecify.annotations.NullMarked;
