package app.linekeeper.conversations.flows.paying;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Conversations;
import app.linekeeper.conversations.PositionRow;
import app.linekeeper.conversations.Positions;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.payment.OrderActivated;
import app.linekeeper.domain.payment.Payment;
import app.linekeeper.domain.payment.Payments;
import app.linekeeper.domain.person.People;
import app.linekeeper.domain.person.Person;
import app.linekeeper.domain.shared.MemberId;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Draws "paid, being activated" anew for whoever paid and still looks at it, once the lines run (rule 16). */
@Component
class PaidScreens {

    private static final Logger LOG = LoggerFactory.getLogger(PaidScreens.class);

    private final Payments payments;
    private final Access access;
    private final People people;
    private final Positions positions;
    private final Conversations conversations;
    private final TransactionTemplate transaction;

    PaidScreens(
            Payments payments,
            Access access,
            People people,
            Positions positions,
            Conversations conversations,
            PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.payments = payments;
        this.access = access;
        this.people = people;
        this.positions = positions;
        this.conversations = conversations;
    }

    /** After commit and apart from it: a turn locks its position first and the order then, so never both here. */
    @TransactionalEventListener
    void redraw(OrderActivated activated) {
        try {
            transaction.executeWithoutResult(status -> redraw(activated.order()));
        } catch (RuntimeException failed) {
            LOG.warn("order {} is active, its screen is drawn anew when somebody asks", activated.order(), failed);
        }
    }

    private void redraw(OrderId order) {
        payments.of(order)
                .map(Payment::paidBy)
                .flatMap(this::chatOf)
                .filter(chat -> looksAt(chat, order))
                .ifPresent(conversations::redraw);
    }

    private Optional<ChatKey> chatOf(MemberId member) {
        return people.findById(access.of(member).person())
                .map(Person::telegramId)
                .map(id -> new ChatKey(id, id));
    }

    private boolean looksAt(ChatKey chat, OrderId order) {
        return positions.lock(chat).filter(row -> isPaid(row, order)).isPresent();
    }

    private static boolean isPaid(PositionRow row, OrderId order) {
        return row.flow().equals(FlowNames.PAY)
                && row.step().equals(PayFlow.DONE)
                && row.facts().contains(order.toString());
    }
}
