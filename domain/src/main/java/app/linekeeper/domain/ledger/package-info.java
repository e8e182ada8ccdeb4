/** The double-entry ledger, with wallets and bonuses on top of it. */
@NullMarked
package app.linekeeper.domain.ledger;

import org.jspecify.annotations.NullMarked;
