package app.linekeeper.domain.order;

import app.linekeeper.domain.shared.PartnerId;

/** The card of an order with whose it is. */
record StoredCard(PartnerId partner, OrderCard card) {

    boolean belongsTo(PartnerId other) {
        return partner.equals(other);
    }
}
