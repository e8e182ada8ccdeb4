package app.linekeeper.domain.cashback;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.PartnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a member how their partner's last cashback was counted. */
@Component
@Transactional(readOnly = true)
public class SeeingCashback {

    private final Access access;
    private final PlainQueries queries;

    SeeingCashback(Access access, PlainQueries queries) {
        this.access = access;
        this.queries = queries;
    }

    /** The newest one; empty where there was none; refused as not_allowed. */
    public Outcome<Optional<CashbackExample>> last(MemberId member) {
        return access.of(member).allowed(Permission.SEE_MONEY).map(acting -> last(acting.partnerOrThrow()));
    }

    /** By {@code cashback_of_partner}. */
    private Optional<CashbackExample> last(PartnerId partner) {
        return queries.sql("select o.order_number, k.name, sum(c.base_minor) as base_minor, max(c.rate) as rate,"
                        + " sum(c.sum_minor) as sum_minor, c.currency from cashback c join line_order o on o.id = c.order_id"
                        + " join client_account k on k.id = o.client where c.partner = ?"
                        + " group by o.id, o.order_number, k.name, c.currency, o.paid_at"
                        + " order by o.paid_at desc, o.id limit 1")
                .param(partner.value())
                .query((row, n) -> example(row))
                .optional();
    }

    private static CashbackExample example(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new CashbackExample(
                row.getString("order_number"),
                row.getString("name"),
                new Money(row.getLong("base_minor"), currency),
                row.getBigDecimal("rate"),
                new Money(row.getLong("sum_minor"), currency));
    }
}
