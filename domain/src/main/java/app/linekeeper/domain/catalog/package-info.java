/** Channels, price lists, terms, sellers. */
@NullMarked
package app.linekeeper.domain.catalog;

import org.jspecify.annotations.NullMarked;
