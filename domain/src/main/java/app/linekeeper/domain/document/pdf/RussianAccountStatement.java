package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.accountstatement.AccountStatementContent;
import app.linekeeper.domain.document.DocumentType;
import app.linekeeper.domain.document.FormScope;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.locales.Language;
import com.itextpdf.layout.Document;
import org.springframework.stereotype.Component;

/** A statement of account as accountants in Russia reconcile by it; no law gives its form. */
@Component
final class RussianAccountStatement extends PrintedAccountStatement {

    @Override
    public FormScope scope() {
        return FormScope.of(DocumentType.ACCOUNT_STATEMENT, Region.RUSSIA);
    }

    @Override
    public Language language() {
        return Language.RU;
    }

    @Override
    void table(Document page, Sheet sheet, AccountStatementContent statement) {
        new ReconciliationTable(sheet).write(page, statement);
    }
}
