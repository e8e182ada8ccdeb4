package app.linekeeper.domain.clientpay;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a link by which a client pays; says nothing of its token. */
@Embeddable
public record PayLinkId(UUID value) {

    static PayLinkId next() {
        return new PayLinkId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
