package app.linekeeper.domain.order;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Ownership;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows one order of a partner with the names of its client, its lines and who paid. */
@Component
@Transactional(readOnly = true)
public class OrderCards {

    private final Access access;
    private final Ownership ownership;
    private final StoredCards cards;

    OrderCards(Access access, Ownership ownership, StoredCards cards) {
        this.access = access;
        this.ownership = ownership;
        this.cards = cards;
    }

    /** The order as it is stored, at the price it was given; refused as not_allowed or not_found. */
    public Outcome<OrderCard> of(MemberId member, OrderId id) {
        Acting acting = access.of(member);
        return acting.allowed(Permission.SEE_MONEY)
                .then(allowed -> ownership.check(acting, "order", id, cards.find(id), StoredCard::belongsTo))
                .map(StoredCard::card);
    }
}
