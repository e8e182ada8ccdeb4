/** Money that the bank says came: statements are kept, their lines matched with invoices or decided by operators, and undone (rule 19). */
@NullMarked
package app.linekeeper.domain.bank;

import org.jspecify.annotations.NullMarked;
