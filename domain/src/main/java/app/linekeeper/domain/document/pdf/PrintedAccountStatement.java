package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.accountstatement.AccountStatementContent;
import app.linekeeper.domain.document.DocumentContent;
import app.linekeeper.domain.document.MadeOut;
import app.linekeeper.domain.document.xml.DocumentXml;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Text;
import com.itextpdf.layout.Document;
import java.util.Optional;

/** A statement of account in any form. */
abstract class PrintedAccountStatement extends PrintedDocument<AccountStatementContent> {

    @Override
    final AccountStatementContent read(DocumentContent kept) {
        return AccountStatementContent.of(kept);
    }

    /** Over no sum: it says how an account stands. */
    @Override
    public final Optional<MadeOut> madeOut(DocumentContent kept) {
        return Optional.of(new MadeOut(read(kept).company().name(), null));
    }

    @Override
    final Imprint imprint(AccountStatementContent statement) {
        Text title = Text.of("account_statement.running_title")
                .with("number", statement.number())
                .with("date", statement.date());
        Text file = Text.of("account_statement.file_name")
                .with("number", statement.number())
                .with("from", Dates.inFigures(statement.period().from()))
                .with("until", Dates.inFigures(statement.period().until()));
        return new Imprint(statement.language(), title, file, statement.seller().name());
    }

    @Override
    final byte[] data(AccountStatementContent statement) {
        return DocumentXml.of(statement);
    }

    @Override
    final void write(Document page, Sheet sheet, AccountStatementContent statement) {
        Sheet labelled = labelled(sheet);
        Text title = Text.of("account_statement.title")
                .with("name", labelled.label("account_statement.name"))
                .with("number", statement.number());
        new Headline(sheet)
                .write(
                        page,
                        sheet.say(title),
                        sheet.say(Text.of("account_statement.dated").with("date", statement.date())));
        Text period = Text.of("account_statement.from_until")
                .with("from", statement.period().from())
                .with("until", statement.period().until());
        new Parties(labelled)
                .party("account_statement.seller", statement.seller(), label -> true)
                .party("account_statement.company", statement.company(), label -> true)
                .row("account_statement.period", period)
                .write(page);
        table(page, labelled, statement);
        new AccountStatementFoot(labelled).write(page, statement);
    }

    /** The operations between both balances. */
    abstract void table(Document page, Sheet sheet, AccountStatementContent statement);

    /** The sheet in whose languages labels are printed. */
    Sheet labelled(Sheet sheet) {
        return sheet;
    }
}
