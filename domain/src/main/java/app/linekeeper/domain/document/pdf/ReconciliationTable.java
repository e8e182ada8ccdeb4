package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.accountstatement.AccountEntry;
import app.linekeeper.domain.accountstatement.AccountStatementContent;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Text;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.properties.TextAlignment;

/** The operations of a statement of account by the seller's books, with room for what the other party's say. */
record ReconciliationTable(Sheet sheet) {

    void write(Document page, AccountStatementContent statement) {
        String sign = Sheet.sign(statement.opening());
        RuledTable table = new RuledTable(sheet, 11, 36, 15, 15, 11.5f, 11.5f)
                .head(
                        head("account_statement.column_day", sign),
                        head("account_statement.column_ground", sign),
                        head("account_statement.column_debit", sign),
                        head("account_statement.column_credit", sign),
                        head("account_statement.column_their_debit", sign),
                        head("account_statement.column_their_credit", sign));
        balance(table, "account_statement.opening", statement, statement.opening());
        statement.entries().forEach(entry -> entry(table, entry));
        row(table, "", sheet.label("account_statement.turnover"), statement.debit(), statement.credit());
        balance(table, "account_statement.closing", statement, statement.closing());
        table.write(page);
    }

    private void entry(RuledTable table, AccountEntry entry) {
        row(table, Dates.inFigures(entry.day()), entry.ground(), entry.debit(), entry.credit());
    }

    private void balance(RuledTable table, String key, AccountStatementContent statement, Money balance) {
        Money zero = Money.zero(balance.currency());
        Text said = Text.of(key)
                .with("from", Dates.inFigures(statement.period().from()))
                .with("until", Dates.inFigures(statement.period().until()));
        row(
                table,
                "",
                sheet.label(said),
                balance.isNegative() ? balance.negated() : zero,
                balance.isPositive() ? balance : zero);
    }

    private void row(RuledTable table, String day, String ground, Money debit, Money credit) {
        table.cell(day, TextAlignment.CENTER)
                .cell(ground, TextAlignment.LEFT)
                .cell(figures(debit), TextAlignment.RIGHT)
                .cell(figures(credit), TextAlignment.RIGHT)
                .cell("", TextAlignment.RIGHT)
                .cell("", TextAlignment.RIGHT);
    }

    private String figures(Money money) {
        return money.isZero() ? "\u2014" : sheet.figures(money);
    }

    private Text head(String key, String sign) {
        return Text.of(key).with("sign", sign);
    }
}
