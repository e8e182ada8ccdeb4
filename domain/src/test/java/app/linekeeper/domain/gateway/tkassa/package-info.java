@NullMarked
package app.linekeeper.domain.gateway.tkassa;

import org.jspecify.annotations.NullMarked;
