package app.linekeeper.domain.wallet;

import app.linekeeper.domain.ledger.Account;
import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Page;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The entries of one account, newest first, by the index {@code ledger_entry_by_account}. */
@Component
class AccountHistory {

    private static final int ROWS = 8;

    /** Each by an index, and the second only where the first finds nothing. */
    private static final String SHARE = "coalesce((select max(b.rate) from cashback b where b.transaction_id = t.id),"
            + " (select max(b.rate) from cashback b where b.taken_back_by = t.id)) as rate,"
            + " coalesce((select sum(b.base_minor) from cashback b where b.transaction_id = t.id),"
            + " (select sum(b.base_minor) from cashback b where b.taken_back_by = t.id)) as base_minor";

    private final PlainQueries queries;

    /** Why by hand, or to which company a withdrawal goes; by the primary key. */
    private static final String NOTE = "case t.subject_kind"
            + " when 'HAND_ENTRY' then (select h.reason from hand_entry h where h.id = t.subject_id)"
            + " when 'WITHDRAWAL' then (select w.name from withdrawal d join company w on w.id = d.company"
            + " where d.id = t.subject_id) end as note";

    AccountHistory(PlainQueries queries) {
        this.queries = queries;
    }

    /** @param page from 0; beyond the end means the last */
    Page<Movement> page(Account account, int page) {
        long total = queries.sql("select count(*) from ledger_entry where account_id = ?")
                .param(account.id())
                .query(Long.class)
                .single();
        return Page.of(page, ROWS, total, number -> rows(account, number));
    }

    private List<Movement> rows(Account account, int page) {
        return queries.sql("select e.amount_minor, e.currency, t.kind, t.created_at, o.id as order_id,"
                        + " o.order_number, c.name, " + SHARE + ", " + NOTE + " from ledger_entry e"
                        + " join ledger_transaction t on t.id = e.transaction_id"
                        + " left join line_order o on t.subject_kind = :order and o.id = t.subject_id"
                        + " left join client_account c on c.id = o.client"
                        + " where e.account_id = :account order by e.id desc limit :size offset :skipped")
                .param("order", OrderSubject.KIND)
                .param("account", account.id())
                .param("size", ROWS)
                .param("skipped", (long) page * ROWS)
                .query(AccountHistory::movement)
                .list();
    }

    private static Movement movement(ResultSet row, int n) throws SQLException {
        return new Movement(
                TransactionKind.valueOf(row.getString("kind")),
                new Money(row.getLong("amount_minor"), Currency.getInstance(row.getString("currency"))),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                order(row.getObject("order_id", UUID.class)),
                row.getString("order_number"),
                row.getString("name"),
                share(row),
                row.getString("note"));
    }

    private static Movement.@Nullable Share share(ResultSet row) throws SQLException {
        BigDecimal rate = row.getBigDecimal("rate");
        Currency currency = Currency.getInstance(row.getString("currency"));
        return rate == null ? null : new Movement.Share(rate, new Money(row.getLong("base_minor"), currency));
    }

    private static @Nullable OrderId order(@Nullable UUID id) {
        return id == null ? null : new OrderId(id);
    }
}
