package app.linekeeper.domain.order;

import app.linekeeper.domain.partner.PartnerState;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Region;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Clients together with the partners who look after them: every price is asked for with them. */
@Component
class Customers {

    /** Of a customer, where {@code c} is the client account, {@code p} the partner and {@code l} the partner's level. */
    static final String COLUMNS =
            "p.id as partner, p.region, p.state, coalesce(p.individual_rate, l.rate) as rate, c.id as client, c.currency,"
                    + " c.zone";

    private final PlainQueries queries;

    Customers(PlainQueries queries) {
        this.queries = queries;
    }

    /**
     * The customer with the partner's own rate where one is agreed, otherwise that of the level. Empty for a client who has
     * no partner, too: nobody can order for them. With what the present transaction has changed; needs a transaction.
     */
    Optional<Customer> find(ClientId id) {
        return queries.sql("""
                select %s
                from client_account c join partner p on p.id = c.partner join partner_level l on l.code = p.level
                where c.id = ?
                """.formatted(COLUMNS))
                .param(id.value())
                .query(Customers::customer)
                .optional();
    }

    /** Reads {@link #COLUMNS}. */
    static Customer customer(ResultSet row, int number) throws SQLException {
        return new Customer(
                new PartnerId(row.getObject("partner", UUID.class)),
                Region.valueOf(row.getString("region")),
                PartnerState.valueOf(row.getString("state")) == PartnerState.SUSPENDED,
                row.getBigDecimal("rate").stripTrailingZeros(),
                new ClientId(row.getObject("client", UUID.class)),
                Currency.getInstance(row.getString("currency")),
                ZoneId.of(row.getString("zone")));
    }
}
