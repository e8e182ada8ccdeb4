package app.linekeeper.domain.bank;

import app.linekeeper.domain.persistence.Outage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Posts lines that are matched with an invoice, one by one, each in a transaction of its own. */
@Component
@Transactional(propagation = Propagation.NEVER)
public class PostingMatched {

    private static final Logger LOG = LoggerFactory.getLogger(PostingMatched.class);
    private static final int AT_ONCE = 100;

    private final LineStates states;
    private final PostingLine posting;

    PostingMatched(LineStates states, PostingLine posting) {
        this.states = states;
        this.posting = posting;
    }

    /**
     * Posts all that are matched, oldest first. One that fails waits for an operator, and the next one goes on; one that
     * collides with what somebody else does just now stays for the next time.
     *
     * @return how many were posted
     * @throws org.springframework.transaction.IllegalTransactionStateException within a transaction
     * @throws RuntimeException if the database is away: what is left stays for the next time
     */
    public long postAll() {
        return postAll(posted -> {});
    }

    /** @param telling hears after each how many were posted */
    long postAll(LongConsumer telling) {
        Set<BankLineId> left = new HashSet<>();
        long posted = 0;
        List<BankLineId> next = next(left);
        while (!next.isEmpty()) {
            for (BankLineId line : next) {
                if (post(line)) {
                    posted++;
                    telling.accept(posted);
                } else {
                    left.add(line);
                }
            }
            next = next(left);
        }
        return posted;
    }

    private List<BankLineId> next(Set<BankLineId> left) {
        return states.matched(AT_ONCE + left.size()).stream()
                .filter(line -> !left.contains(line))
                .toList();
    }

    private boolean post(BankLineId line) {
        try {
            return posting.post(line);
        } catch (TransientDataAccessException collided) {
            LOG.info("bank line {} is posted later", line, collided);
        } catch (RuntimeException failed) {
            if (Outage.isBehind(failed)) {
                throw failed;
            }
            LOG.error("bank line {} cannot be posted and waits for an operator", line, failed);
            posting.giveUp(line);
        }
        return false;
    }
}
