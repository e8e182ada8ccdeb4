/** Pictures of the pages of documents, drawn with PDFBox. */
@NullMarked
package app.linekeeper.domain.document.picture;

import org.jspecify.annotations.NullMarked;
