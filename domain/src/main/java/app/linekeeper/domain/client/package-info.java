/** Client accounts and the clients' consent. */
@NullMarked
package app.linekeeper.domain.client;

import org.jspecify.annotations.NullMarked;
