package app.linekeeper.domain.bank;

import app.linekeeper.domain.access.Actor;
import app.linekeeper.domain.invoice.Became;
import app.linekeeper.domain.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a line, or a part of it.
 *
 * @param name the invoice's number or the company's name; empty for neither
 * @param by an operator, or the job that matches
 * @param became what came of money for an invoice at first; null for none
 * @param undoneBy null where it holds, as is undoneAt
 */
public record BankDecision(
        BankDecisionId id,
        BankLineId line,
        BankTarget target,
        String name,
        Money sum,
        Actor by,
        Instant at,
        @Nullable Became became,
        @Nullable Actor undoneBy,
        @Nullable Instant undoneAt) {

    public boolean holds() {
        return undoneAt == null;
    }
}
