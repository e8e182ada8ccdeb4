/** The Spring Boot application. */
@NullMarked
package app.linekeeper.bot;

import org.jspecify.annotations.NullMarked;
