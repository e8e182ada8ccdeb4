package app.linekeeper.domain.card.desk;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.card.AttemptId;
import app.linekeeper.domain.card.CardRefundId;
import app.linekeeper.domain.card.CardState;
import app.linekeeper.domain.gateway.GatewayId;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.SearchText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists attempts and failed returns of all partners; refused as not_allowed for everybody but operators. */
@Component
@Transactional(readOnly = true)
public class ListingCards {

    private static final String ROW = "select a.id, a.number, a.state, a.currency, p.name,"
            + " coalesce(a.taken_minor, a.sum_minor) as minor from card_attempt a join partner p on p.id = a.partner";

    private static final String UNDECIDED = " a.state = 'MISMATCHED' and a.became is null";

    private static final String COUNTS = "select (select count(*) from card_attempt a where" + UNDECIDED
            + ") as mismatched, (select count(*) from card_refund where state = 'FAILED') as failed,"
            + " (select count(*) from gateway_difference where settled_at is null) as differences";

    private static final String FAILED = "select r.id, r.attempt, r.words, r.sum_minor as minor, r.currency, a.number,"
            + " a.gateway, p.name from card_refund r join card_attempt a on a.id = r.attempt"
            + " join partner p on p.id = a.partner where r.state = 'FAILED' order by r.ordered_at, r.id limit ?";

    private final Access access;
    private final PlainQueries queries;

    ListingCards(Access access, PlainQueries queries) {
        this.access = access;
        this.queries = queries;
    }

    public Outcome<CardCounts> counts(MemberId operator) {
        return access.of(operator)
                .allowed(Permission.OPERATE)
                .map(acting -> queries.sql(COUNTS)
                        .query((row, n) -> new CardCounts(
                                row.getInt("mismatched"), row.getInt("failed"), row.getInt("differences")))
                        .single());
    }

    /** At most so many, begun last first; by {@code card_attempt_newest}. */
    public Outcome<List<CardRow>> newest(MemberId operator, int most) {
        return rows(
                operator,
                queries -> queries.sql(ROW + " order by a.begun_at desc, a.id limit ?")
                        .param(most));
    }

    /** At most so many whose money an operator has to decide about; by {@code card_attempt_of_state}. */
    public Outcome<List<CardRow>> undecided(MemberId operator, int most) {
        return rows(
                operator,
                queries -> queries.sql(ROW + " where" + UNDECIDED + " order by a.begun_at desc, a.id limit ?")
                        .param(most));
    }

    /** The one of this number, and those of the order of this number, however it is typed. */
    public Outcome<List<CardRow>> found(MemberId operator, String typed, int most) {
        String sought = SearchText.sought(typed).replace(" ", "");
        return rows(
                operator,
                queries -> queries.sql(ROW + " where a.id in (select x.id from card_attempt x where x.number = :number"
                                + " union select x.id from card_attempt x join line_order o on o.id = x.order_id"
                                + " where o.order_number = :sought) order by a.begun_at desc, a.id limit :most")
                        .param("number", number(sought))
                        .param("sought", sought)
                        .param("most", most));
    }

    /** At most so many, longest waiting first; by {@code card_refund_of_state}. */
    public Outcome<List<FailedReturn>> failed(MemberId operator, int most) {
        return access.of(operator)
                .allowed(Permission.OPERATE)
                .map(acting -> queries.sql(FAILED)
                        .param(most)
                        .query(ListingCards::failed)
                        .list());
    }

    private interface Asked {

        StatementSpec by(PlainQueries queries);
    }

    private Outcome<List<CardRow>> rows(MemberId operator, Asked asked) {
        return access.of(operator)
                .allowed(Permission.OPERATE)
                .map(acting -> asked.by(queries).query(ListingCards::row).list());
    }

    private static long number(String sought) {
        return sought.matches("[0-9]{1,15}") ? Long.parseLong(sought) : 0;
    }

    private static CardRow row(ResultSet row, int n) throws SQLException {
        return new CardRow(
                new AttemptId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                row.getString("name"),
                CardState.valueOf(row.getString("state")),
                money(row));
    }

    private static FailedReturn failed(ResultSet row, int n) throws SQLException {
        return new FailedReturn(
                new CardRefundId(row.getObject("id", UUID.class)),
                new AttemptId(row.getObject("attempt", UUID.class)),
                row.getLong("number"),
                row.getString("name"),
                new GatewayId(row.getString("gateway")),
                money(row),
                row.getString("words"));
    }

    private static Money money(ResultSet row) throws SQLException {
        return new Money(row.getLong("minor"), Currency.getInstance(row.getString("currency")));
    }
}
