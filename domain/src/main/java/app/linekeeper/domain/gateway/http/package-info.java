/** How providers that take money are called over HTTP: in bounded time, and so that nothing secret gets into a log. */
@NullMarked
package app.linekeeper.domain.gateway.http;

import org.jspecify.annotations.NullMarked;
