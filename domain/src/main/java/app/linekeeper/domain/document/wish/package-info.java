/** Acts that were asked for before their day, and come on it by themselves. */
@NullMarked
package app.linekeeper.domain.document.wish;

import org.jspecify.annotations.NullMarked;
