/** Wallets of companies and bonuses of partners: what stands on them, what came and went, and how they are credited. */
@NullMarked
package app.linekeeper.domain.wallet;

import org.jspecify.annotations.NullMarked;
