/** What accountants compare and take along: statements of account and workbooks. */
@NullMarked
package app.linekeeper.conversations.flows.books;

import org.jspecify.annotations.NullMarked;
