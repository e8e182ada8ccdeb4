package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.accountstatement.AccountEntry;
import app.linekeeper.domain.accountstatement.AccountStatementContent;
import app.linekeeper.domain.document.DocumentType;
import app.linekeeper.domain.document.FormScope;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.properties.TextAlignment;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** A statement of account in English with a running balance, for countries without a form of their own here. */
@Component
final class GeneralAccountStatement extends PrintedAccountStatement {

    @Override
    public FormScope scope() {
        return FormScope.of(DocumentType.ACCOUNT_STATEMENT, null);
    }

    @Override
    public Language language() {
        return Language.EN;
    }

    @Override
    void table(Document page, Sheet sheet, AccountStatementContent statement) {
        String sign = Sheet.sign(statement.opening());
        RuledTable table = new RuledTable(sheet, 13, 42, 15, 15, 15)
                .head(
                        Text.of("account_statement.column_day"),
                        Text.of("account_statement.column_ground"),
                        Text.of("account_statement.column_debit").with("sign", sign),
                        Text.of("account_statement.column_credit").with("sign", sign),
                        Text.of("account_statement.column_balance").with("sign", sign));
        LocalDate from = statement.period().from();
        Text opening = Text.of("account_statement.opening").with("from", Dates.inFigures(from));
        row(table, sheet, "", sheet.say(opening), "", "", statement.opening());
        Money balance = statement.opening();
        for (AccountEntry entry : statement.entries()) {
            balance = balance.plus(entry.amount());
            String day = Dates.inFigures(entry.day());
            row(table, sheet, day, entry.ground(), side(sheet, entry.debit()), side(sheet, entry.credit()), balance);
        }
        String debit = sheet.figures(statement.debit());
        String credit = sheet.figures(statement.credit());
        row(table, sheet, "", sheet.say("account_statement.turnover"), debit, credit, statement.closing());
        table.write(page);
    }

    private static void row(
            RuledTable table, Sheet sheet, String day, String ground, String debit, String credit, Money balance) {
        table.cell(day, TextAlignment.CENTER)
                .cell(ground, TextAlignment.LEFT)
                .cell(debit, TextAlignment.RIGHT)
                .cell(credit, TextAlignment.RIGHT)
                .cell(sheet.figures(balance), TextAlignment.RIGHT);
    }

    private static String side(Sheet sheet, Money sum) {
        return sum.isZero() ? "" : sheet.figures(sum);
    }
}
