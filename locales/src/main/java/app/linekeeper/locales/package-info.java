/** Words, money, dates and plurals in every language Linekeeper speaks. */
@NullMarked
package app.linekeeper.locales;

import org.jspecify.annotations.NullMarked;
