/** Statements of account: what a company and its seller have settled with each other, by the ledger (rule 40). */
@NullMarked
package app.linekeeper.domain.accountstatement;

import org.jspecify.annotations.NullMarked;
