@NullMarked
package app.linekeeper.domain.gateway.yookassa;

import org.jspecify.annotations.NullMarked;
