package app.linekeeper.domain.withdrawal;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.company.Companies;
import app.linekeeper.domain.company.CompanyRow;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.requisites.RequisitesText;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.wallet.Bonuses;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows members what could be withdrawn, and operators what waits to be granted. */
@Component
@Transactional(readOnly = true)
public class SeeingWithdrawals {

    private final Access access;
    private final Bonuses bonuses;
    private final Companies companies;
    private final PlainQueries queries;

    SeeingWithdrawals(Access access, Bonuses bonuses, Companies companies, PlainQueries queries) {
        this.access = access;
        this.bonuses = bonuses;
        this.companies = companies;
        this.queries = queries;
    }

    /** What the member's partner could have paid out; refused as not_allowed to whoever sees no money. */
    public Outcome<WithdrawableBonuses> of(MemberId member) {
        return access.of(member).allowed(Permission.SEE_MONEY).map(acting -> of(acting.partnerOrThrow()));
    }

    /** At most so many that wait to be granted, longest waiting first; refused as not_allowed. */
    public Outcome<List<AwaitedWithdrawal>> oldest(MemberId operator, int most) {
        return access.of(operator).allowed(Permission.OPERATE).map(acting -> oldest(most));
    }

    private WithdrawableBonuses of(PartnerId partner) {
        Money balance = bonuses.balance(partner);
        return new WithdrawableBonuses(balance, companies(partner, balance.currency()), last(partner));
    }

    private List<CompanyRow> companies(PartnerId partner, Currency currency) {
        return companies.of(partner).stream()
                .filter(company -> company.isComplete() && company.currency().equals(currency))
                .toList();
    }

    /** By {@code withdrawal_of_partner}. */
    private WithdrawableBonuses.@Nullable Last last(PartnerId partner) {
        return queries.sql("select w.id, w.sum_minor, w.currency, w.state, w.reason, c.name from withdrawal w"
                        + " join company c on c.id = w.company where w.partner = ?"
                        + " order by w.requested_at desc, w.id limit 1")
                .param(partner.value())
                .query((row, n) -> new WithdrawableBonuses.Last(
                        new WithdrawalId(row.getObject("id", UUID.class)),
                        sum(row),
                        row.getString("name"),
                        WithdrawalState.valueOf(row.getString("state")),
                        row.getString("reason")))
                .optional()
                .orElse(null);
    }

    /** By {@code withdrawal_of_state}. */
    private List<AwaitedWithdrawal> oldest(int most) {
        return queries.sql("select w.id, p.name, c.requisites, w.sum_minor, w.currency, w.requested_at, a.balance_minor"
                        + " from withdrawal w join partner p on p.id = w.partner join company c on c.id = w.company"
                        + " left join ledger_account a on a.owner_id = p.id and a.kind = 'BONUS' and a.currency = w.currency"
                        + " where w.state = 'OPEN' order by w.requested_at, w.id limit ?")
                .param(most)
                .query((row, n) -> new AwaitedWithdrawal(
                        new WithdrawalId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        RequisitesText.read(row.getString("requisites")),
                        sum(row),
                        new Money(row.getLong("balance_minor"), Currency.getInstance(row.getString("currency"))),
                        row.getObject("requested_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Money sum(ResultSet row) throws SQLException {
        return new Money(row.getLong("sum_minor"), Currency.getInstance(row.getString("currency")));
    }
}
