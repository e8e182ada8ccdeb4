package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.accountstatement.AccountStatementContent;
import app.linekeeper.domain.document.DocumentType;
import app.linekeeper.domain.document.FormScope;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.locales.Language;
import com.itextpdf.layout.Document;
import org.springframework.stereotype.Component;

/** A statement of account as accountants in Kazakhstan reconcile by it: in Russian, with Kazakh labels. */
@Component
final class KazakhAccountStatement extends PrintedAccountStatement {

    @Override
    public FormScope scope() {
        return FormScope.of(DocumentType.ACCOUNT_STATEMENT, Region.KAZAKHSTAN);
    }

    @Override
    public Language language() {
        return Language.RU;
    }

    @Override
    void table(Document page, Sheet sheet, AccountStatementContent statement) {
        new ReconciliationTable(sheet).write(page, statement);
    }

    @Override
    Sheet labelled(Sheet sheet) {
        return sheet.labelledIn(Language.KK);
    }
}
