/** Workbooks for spreadsheets: rows written as they come, with real numbers and dates. */
@NullMarked
package app.linekeeper.domain.workbook;

import org.jspecify.annotations.NullMarked;
