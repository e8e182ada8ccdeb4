/** Requisites of companies: their fields and check digits, by the law of each country. */
@NullMarked
package app.linekeeper.domain.requisites;

import org.jspecify.annotations.NullMarked;
