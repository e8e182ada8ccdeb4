/** Lines that were paid for, ran, and are given back before they were used (rule 22). */
@NullMarked
package app.linekeeper.domain.refund;

import org.jspecify.annotations.NullMarked;
