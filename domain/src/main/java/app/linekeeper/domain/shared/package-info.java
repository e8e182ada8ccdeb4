/** What every topic of the domain needs: money, outcomes, keys. */
@NullMarked
package app.linekeeper.domain.shared;

import org.jspecify.annotations.NullMarked;
