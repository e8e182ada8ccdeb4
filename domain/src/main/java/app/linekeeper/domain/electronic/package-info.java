/** Acts as the state's systems read them: files that an accountant uploads at an operator and signs there (rule 30). */
@NullMarked
package app.linekeeper.domain.electronic;

import org.jspecify.annotations.NullMarked;
