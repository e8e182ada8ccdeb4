@NullMarked
package app.linekeeper.domain.gateway.http;

import org.jspecify.annotations.NullMarked;
