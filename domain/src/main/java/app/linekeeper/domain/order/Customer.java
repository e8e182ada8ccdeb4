package app.linekeeper.domain.order;

import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.partner.Partner;
import app.linekeeper.domain.partner.PartnerId;
import java.time.Instant;
import java.time.LocalDate;

/** For whom lines are ordered: a client, and the partner who looks after them. */
record Customer(Partner partner, ClientAccount client) {

    boolean belongsTo(PartnerId other) {
        return client.belongsTo(other);
    }

    /** The day in the client's zone. */
    LocalDate today(Instant now) {
        return now.atZone(client.zone()).toLocalDate();
    }
}
