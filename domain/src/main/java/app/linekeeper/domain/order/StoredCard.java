package app.linekeeper.domain.order;

import app.linekeeper.domain.shared.PartnerId;

/** The card of an order with whose it is, and whether that partner is suspended. */
record StoredCard(PartnerId partner, boolean suspended, OrderCard card) {

    boolean belongsTo(PartnerId other) {
        return partner.equals(other);
    }
}
