package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.DocumentType;
import app.linekeeper.domain.document.FormScope;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.locales.Language;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.layout.Document;
import org.springframework.stereotype.Component;

/**
 * Form R-1: annex 50 to the order of the Minister of Finance of Kazakhstan No. 562 of 20 December 2012. In Russian, with
 * labels in Kazakh, too.
 */
@Component
final class KazakhAct extends PrintedAct {

    private static final float TOP = 20;
    private static final float RIGHT = 30;
    private static final float BOTTOM = 54;
    private static final float LEFT = 42;

    @Override
    public FormScope scope() {
        return FormScope.of(DocumentType.ACT, Region.KAZAKHSTAN);
    }

    @Override
    public Language language() {
        return Language.RU;
    }

    @Override
    PageSize paper() {
        return PageSize.A4.rotate();
    }

    @Override
    void write(Document page, Sheet sheet, ActContent act) {
        page.setMargins(TOP, RIGHT, BOTTOM, LEFT);
        Sheet both = sheet.labelledIn(Language.KK);
        new R1Head(both).write(page, act);
        new R1Table(both).write(page, act);
        new R1Foot(both).write(page, act);
    }
}
