package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.accountstatement.AccountStatementContent;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.MoneyFormat;
import app.linekeeper.locales.Text;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Div;

/** The bottom of a statement of account: who owes whom how much, in words as well, and both signatures. Never torn apart. */
record AccountStatementFoot(Sheet sheet) {

    void write(Document page, AccountStatementContent statement) {
        Money closing = statement.closing();
        Money owed = closing.isNegative() ? closing.negated() : closing;
        String party = (closing.isNegative() ? statement.seller() : statement.company()).name();
        Text favour = Text.of(owed.isZero() ? "account_statement.even" : "account_statement.owed")
                .with("day", statement.period().until())
                .with("sum", MoneyFormat.of(owed, sheet.language()));
        Div foot = new Div().setKeepTogether(true).setMarginTop(10);
        for (Language language : sheet.languages()) {
            String named = language == Language.KK ? KazakhName.of(party, sheet.words()) : party;
            foot.add(sheet.bold(sheet.words().plain(favour.with("party", named), language))
                    .setMarginBottom(3));
        }
        foot.add(sheet.regular(sheet.inWords(owed)).setMarginBottom(14));
        page.add(foot.add(new BothSign(sheet)
                .table(
                        "account_statement.seller",
                        statement.seller(),
                        "account_statement.company",
                        statement.company())));
    }
}
