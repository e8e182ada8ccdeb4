/** What an operator looks up: anything of any partner by whatever is typed, and a card of each thing with where it leads. */
@NullMarked
package app.linekeeper.domain.desk;

import org.jspecify.annotations.NullMarked;
