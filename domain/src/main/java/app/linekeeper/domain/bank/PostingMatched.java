package app.linekeeper.domain.bank;

import org.springframework.stereotype.Component;

/** Posts lines that are matched with an invoice, one by one, each in a transaction of its own. */
@Component
public class PostingMatched {

    /**
     * Posts all that are matched, oldest first. One that fails waits for an operator, and the next one goes on; one that
     * collides with what somebody else does just now stays for the next time.
     *
     * @return how many were posted
     * @throws org.springframework.transaction.IllegalTransactionStateException within a transaction
     */
    public long postAll() {
        throw new UnsupportedOperationException();
    }
}
