package app.linekeeper.domain.accountstatement;

import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a company and its seller owe each other, by the entries of the ledger alone: those on the accounts that hold the
 * company's money (its wallet, its invoices, what it paid by card), and those by which the seller owes it money that is
 * still to be paid out. Which accounts are whose is asked of the other tables, sums never are.
 */
@Component
class MutualAccount {

    /** The accounts that hold the company's money; what a client paid by a link is its oldest company's (rule 27). */
    private static final String OWN = """
            with own as (
              select a.id from ledger_account a
                where a.kind = 'WALLET' and a.owner_id = :company and a.currency = :currency
              union all select a.id from invoice i join ledger_account a on a.owner_id = i.id and a.kind = 'INVOICE'
                where i.partner = :partner and i.payer_id = :company
              union all select a.id from card_attempt k join ledger_account a on a.owner_id = k.id and a.kind = 'CARD'
                where k.partner = :partner and (k.payer_kind = 'ORGANISATION_BY_CARD' and k.payer_id = :company
                  or k.payer_kind = 'CLIENT_BY_LINK' and :company = (select f.id from company f
                    where f.client = k.payer_id and f.owner = k.partner order by f.created_at, f.id limit 1))
            ), kept as (
              select e.id, e.transaction_id, e.amount_minor from own join ledger_entry e on e.account_id = own.id
            ),""";

    /**
     * With what is owed by bank or by card for money of these accounts, until it is paid out. An entry that is found twice
     * counts once.
     */
    private static final String MUTUAL = OWN + """
            owed as (
              select t.id from kept join ledger_transaction t on t.id = kept.transaction_id
                where t.kind = 'CARD_USELESS'
              union select t.id from kept join ledger_transaction t on t.reverses = kept.transaction_id
              union select t.id from payout p join ledger_transaction t on t.subject_id = p.source
                where p.company = :company and p.kind = 'WITHDRAWAL' and t.kind = 'WITHDRAWAL'
              union select t.id from payout p join ledger_transaction t on t.subject_id = p.id
                where p.company = :company and t.kind = 'PAYOUT'
              union select t.id from own join ledger_account a on a.id = own.id and a.kind = 'CARD'
                join card_refund r on r.attempt = a.owner_id
                join ledger_transaction t on t.idempotency_key = concat('card-returned:', cast(r.id as varchar(36)))
            ), mutual as (
              select id, transaction_id, amount_minor from kept
              union select e.id, e.transaction_id, e.amount_minor from owed
                join ledger_entry e on e.transaction_id = owed.id
                join ledger_account a on a.id = e.account_id and (a.kind = 'PAYOUT' or a.kind = 'CARD_RETURN')
            )
            """;

    private static final String BALANCE = MUTUAL + """
            select coalesce(sum(m.amount_minor), 0) from mutual m
            join ledger_transaction t on t.id = m.transaction_id where t.created_at < :until
            """;

    private static final String OPERATIONS = MUTUAL + """
            select t.kind, t.created_at, m.amount_minor, o.order_number, h.reason,
              coalesce(b.document_number, p.bank_order) as paper, coalesce(b.booked_on, p.paid_on) as paper_day,
              (select min(d.document_number) from issued_document d where d.subject = o.id and d.subject_kind = 'ORDER'
                and d.document_type = 'ACT' and d.payer = :company
                and not exists (select 1 from issued_document later where later.replaces = d.id)) as act
            from (select transaction_id, sum(amount_minor) as amount_minor, min(id) as place from mutual
              group by transaction_id having sum(amount_minor) <> 0) m
            join ledger_transaction t on t.id = m.transaction_id
            left join line_order o on t.subject_kind = 'ORDER' and o.id = t.subject_id
            left join bank_line b on t.subject_kind = 'BANK_LINE' and b.id = t.subject_id
            left join payout p on t.subject_kind = 'PAYOUT' and p.id = t.subject_id
            left join hand_entry h on t.subject_kind = 'HAND_ENTRY' and h.id = t.subject_id
            where t.created_at >= :from and t.created_at < :until order by t.created_at, m.place
            """;

    private final PlainQueries queries;

    MutualAccount(PlainQueries queries) {
        this.queries = queries;
    }

    /** What the seller owed the company just before the moment; negative where the company owed. */
    Money balance(Company company, Instant before) {
        long minor = asked(BALANCE, company, before).query(Long.class).single();
        return new Money(minor, company.currency());
    }

    /** What happened from the first moment on and before the other, in its order. */
    List<Operation> operations(Company company, Instant from, Instant until) {
        return asked(OPERATIONS, company, until)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .query((row, n) -> operation(row, company.currency()))
                .list();
    }

    private JdbcClient.StatementSpec asked(String query, Company company, Instant until) {
        return queries.sql(query)
                .param("company", company.id().value())
                .param("partner", company.owner().value())
                .param("currency", company.currency().getCurrencyCode())
                .param("until", until.atOffset(ZoneOffset.UTC));
    }

    private static Operation operation(ResultSet row, Currency currency) throws SQLException {
        return new Operation(
                TransactionKind.valueOf(row.getString("kind")),
                new Money(row.getLong("amount_minor"), currency),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("order_number"),
                row.getString("act"),
                row.getString("paper"),
                row.getObject("paper_day", LocalDate.class),
                row.getString("reason"));
    }
}
