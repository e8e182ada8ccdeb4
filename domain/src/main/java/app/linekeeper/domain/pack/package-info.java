/** Packs: all acts of some days at once, as an accountant takes them for the books. */
@NullMarked
package app.linekeeper.domain.pack;

import org.jspecify.annotations.NullMarked;
