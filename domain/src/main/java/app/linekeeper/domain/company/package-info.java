/** Companies and their requisites. */
@NullMarked
package app.linekeeper.domain.company;

import org.jspecify.annotations.NullMarked;
