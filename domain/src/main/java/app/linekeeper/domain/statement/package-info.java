/** Statements of banks: files of many dialects read into one form, whole or not at all (rule 19). */
@NullMarked
package app.linekeeper.domain.statement;

import org.jspecify.annotations.NullMarked;
