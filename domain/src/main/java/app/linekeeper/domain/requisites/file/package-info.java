/** Reads the text out of a file that somebody has sent as the card of a company. */
@NullMarked
package app.linekeeper.domain.requisites.file;

import org.jspecify.annotations.NullMarked;
