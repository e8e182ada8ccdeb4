/** Providers that take money by card and the like: what is asked of each, whichever it is. The way of each is a package below. */
@NullMarked
package app.linekeeper.domain.gateway;

import org.jspecify.annotations.NullMarked;
