package app.linekeeper.domain.refund;

import app.linekeeper.domain.line.Provisioning;
import app.linekeeper.domain.line.ProvisioningFailed;
import app.linekeeper.domain.order.OrderLineId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Has the lines' system undo what was refunded: at once where that answers at once, otherwise by a job, again and again. */
@Component
public class EndingRefundedLines {

    private static final Logger LOG = LoggerFactory.getLogger(EndingRefundedLines.class);
    private static final int AT_ONCE = 100;

    private final Refunds refunds;
    private final Provisioning provisioning;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EndingRefundedLines(Refunds refunds, Provisioning provisioning, TransactionTemplate transaction, Clock clock) {
        this.refunds = refunds;
        this.provisioning = provisioning;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Asks for what is not undone yet, outside of any transaction, so that nobody waits for it under a lock.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException within a transaction
     */
    @Transactional(propagation = Propagation.NEVER)
    public void tryAgain() {
        List<OrderLineId> waiting = transaction.execute(status -> refunds.notEnded(AT_ONCE));
        end(waiting == null ? List.of() : waiting);
    }

    /** Within the transaction of the refund. */
    void afterRefund(Collection<OrderLineId> lines) {
        if (provisioning.isImmediate()) {
            end(lines);
        }
    }

    private void end(Collection<OrderLineId> lines) {
        List<OrderLineId> ended = lines.stream().filter(this::isUndone).toList();
        if (!ended.isEmpty()) {
            transaction.executeWithoutResult(status -> refunds.ended(ended, clock.instant()));
        }
    }

    private boolean isUndone(OrderLineId line) {
        try {
            provisioning.takeBack(line.value());
            return true;
        } catch (ProvisioningFailed failed) {
            LOG.warn("order line {} is refunded and not undone yet", line, failed);
            return false;
        }
    }
}
