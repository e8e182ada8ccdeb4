package app.linekeeper.domain.wallet;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.PartnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands on the wallets of companies. */
@Component
@Transactional(readOnly = true)
public class Wallets {

    private static final String WALLETS =
            "select c.id, c.name, c.client, c.complete, c.acts_by_themselves, c.currency, a.balance_minor from company c"
                    + " left join ledger_account a"
                    + " on a.owner_id = c.id and a.kind = 'WALLET' and a.currency = c.currency";

    private final PlainQueries queries;

    Wallets(PlainQueries queries) {
        this.queries = queries;
    }

    /** The wallets of all companies of a partner, oldest company first; by the indexes of company and account. */
    public List<Wallet> of(PartnerId partner) {
        return queries.sql(WALLETS + " where c.owner = ? and c.client is null order by c.created_at, c.id")
                .param(partner.value())
                .query(Wallets::wallet)
                .list();
    }

    /** Those of all companies of a partner, and then of the client's that the partner keeps, oldest first each. */
    public List<Wallet> of(PartnerId partner, ClientId client) {
        return queries.sql(WALLETS + " where c.owner = ? and coalesce(c.client, ?) = ?"
                        + " order by case when c.client is null then 0 else 1 end, c.created_at, c.id")
                .params(partner.value(), client.value(), client.value())
                .query(Wallets::wallet)
                .list();
    }

    /** What stands on the company's wallet, in the company's currency; empty if there is no such company. */
    public Optional<Money> balance(CompanyId company) {
        return queries.sql(WALLETS + " where c.id = ?")
                .param(company.value())
                .query(Wallets::wallet)
                .optional()
                .map(Wallet::balance);
    }

    private static Wallet wallet(ResultSet row, int n) throws SQLException {
        return new Wallet(
                new CompanyId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getObject("client") != null,
                row.getBoolean("complete"),
                row.getBoolean("acts_by_themselves"),
                new Money(row.getLong("balance_minor"), Currency.getInstance(row.getString("currency"))));
    }
}
