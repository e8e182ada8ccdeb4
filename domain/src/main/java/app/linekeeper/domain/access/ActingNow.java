package app.linekeeper.domain.access;

import app.linekeeper.domain.shared.MemberId;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Whose turns the present transaction takes, so that each use case of a turn need not ask again. It is forgotten with the
 * transaction: rights are never kept longer.
 */
final class ActingNow implements TransactionSynchronization {

    private final Object asked;
    private List<Acting> acting = List.of();

    private ActingNow(Object asked) {
        this.asked = asked;
    }

    /**
     * Notes who acts, in place of who was noted; does nothing outside of a transaction.
     *
     * @param asked whose note it is
     */
    static void note(Object asked, List<Acting> acting) {
        if (TransactionSynchronizationManager.getResource(asked) instanceof ActingNow now) {
            now.acting = acting;
        } else if (!acting.isEmpty() && TransactionSynchronizationManager.isActualTransactionActive()) {
            ActingNow now = new ActingNow(asked);
            now.acting = acting;
            TransactionSynchronizationManager.bindResource(asked, now);
            TransactionSynchronizationManager.registerSynchronization(now);
        }
    }

    /** The member as noted in this transaction; empty where another one was, or none. */
    static Optional<Acting> of(Object asked, MemberId member) {
        return TransactionSynchronizationManager.getResource(asked) instanceof ActingNow now
                ? now.acting.stream()
                        .filter(each -> each.member().equals(member))
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResourceIfPossible(asked);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(asked, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(asked);
    }
}
