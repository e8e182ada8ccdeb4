/** Acts of sellers in Russia as UPD, format 5.03 (orders 970@ of 2023-12-19 and 1032@ of 2024-11-15 of the tax service). */
@NullMarked
package app.linekeeper.domain.electronic.upd;

import org.jspecify.annotations.NullMarked;
