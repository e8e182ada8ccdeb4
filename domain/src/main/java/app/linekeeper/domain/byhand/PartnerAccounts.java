package app.linekeeper.domain.byhand;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.partner.Partner;
import app.linekeeper.domain.partner.Partners;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.domain.wallet.Bonuses;
import app.linekeeper.domain.wallet.Wallet;
import app.linekeeper.domain.wallet.Wallets;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The partners, and what each has, for an operator who enters something by hand. */
@Component
@Transactional(readOnly = true)
public class PartnerAccounts {

    private final Access access;
    private final Partners partners;
    private final Wallets wallets;
    private final Bonuses bonuses;
    private final PlainQueries queries;

    PartnerAccounts(Access access, Partners partners, Wallets wallets, Bonuses bonuses, PlainQueries queries) {
        this.access = access;
        this.partners = partners;
        this.wallets = wallets;
        this.bonuses = bonuses;
        this.queries = queries;
    }

    /** A partner in a list. */
    public record Named(PartnerId id, String name) {}

    /** What a partner has: the wallets of its companies, oldest company first, and the bonuses. */
    public record Accounts(String partner, List<Wallet> wallets, Money bonuses) {}

    /** All of them by name; refused as not_allowed. */
    public Outcome<List<Named>> partners(MemberId operator) {
        return access.of(operator)
                .allowed(Permission.OPERATE)
                .map(acting -> queries.sql("select id, name from partner order by name, id")
                        .query((row, n) ->
                                new Named(new PartnerId(row.getObject("id", UUID.class)), row.getString("name")))
                        .list());
    }

    /** What one of them has; refused as not_allowed or not_found. */
    public Outcome<Accounts> of(MemberId operator, PartnerId id) {
        return access.of(operator)
                .allowed(Permission.OPERATE)
                .then(acting -> partners.findById(id)
                        .map(partner -> Outcome.done(accounts(partner)))
                        .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome()));
    }

    private Accounts accounts(Partner partner) {
        return new Accounts(partner.name(), wallets.of(partner.id()), bonuses.balance(partner.id()));
    }
}
