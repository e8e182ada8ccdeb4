/** The double-entry ledger: accounts, and what moved between them. It knows nobody that they belong to. */
@NullMarked
package app.linekeeper.domain.ledger;

import org.jspecify.annotations.NullMarked;
