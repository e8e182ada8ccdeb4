/** Exports: what happened in a period as workbooks, for whoever keeps a partner's books (rule 41). */
@NullMarked
package app.linekeeper.domain.export;

import org.jspecify.annotations.NullMarked;
