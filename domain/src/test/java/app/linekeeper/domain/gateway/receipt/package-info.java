@NullMarked
package app.linekeeper.domain.gateway.receipt;

import org.jspecify.annotations.NullMarked;
