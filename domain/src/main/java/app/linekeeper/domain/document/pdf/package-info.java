/** Documents as PDF. The only package that knows iText. */
@NullMarked
package app.linekeeper.domain.document.pdf;

import org.jspecify.annotations.NullMarked;
