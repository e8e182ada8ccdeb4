package app.linekeeper.domain.desk;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.partner.PartnerState;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Shows operators, and nobody else, what is any partner's. Needs a transaction. */
@Component
class Desk {

    private final Access access;
    private final PlainQueries queries;

    Desk(Access access, PlainQueries queries) {
        this.access = access;
        this.queries = queries;
    }

    /** What is there; refused as not_found if nothing is, and as not_allowed for everybody but an operator. */
    <T> Outcome<T> show(MemberId operator, Supplier<Optional<T>> read) {
        return access.of(operator)
                .allowed(Permission.OPERATE)
                .then(acting -> read.get()
                        .map(Outcome::done)
                        .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome()));
    }

    /** Whose it is now; of an order or an invoice, whose it was made. Empty for what has no partner. */
    Optional<Keeper> keeper(FoundKind kind, UUID id) {
        String whose = switch (kind) {
            case COMPANY -> "company x on x.owner = p.id";
            case CLIENT -> "client_account x on x.partner = p.id";
            case LINE -> "line x on x.partner = p.id";
            case ORDER -> "line_order x on x.partner = p.id";
            case INVOICE -> "invoice x on x.partner = p.id";
            case PARTNER, MEMBER -> throw new IllegalArgumentException(kind + " is kept by nobody");
        };
        return queries.sql("select p.id, p.name, p.state from partner p join " + whose + " where x.id = ?")
                .param(id)
                .query((row, n) -> new Keeper(
                        new PartnerId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        PartnerState.SUSPENDED.name().equals(row.getString("state"))))
                .optional();
    }
}
