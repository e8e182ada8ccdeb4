/** Wallets and bonuses: what stands on them and what came and went. */
@NullMarked
package app.linekeeper.conversations.flows.money;

import org.jspecify.annotations.NullMarked;
