package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.DocumentContent;
import app.linekeeper.domain.document.MadeOut;
import app.linekeeper.domain.document.xml.DocumentXml;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Text;
import com.itextpdf.layout.Document;
import java.util.Optional;

/** An act in any language, put together alike wherever no law says how. */
abstract class PrintedAct extends PrintedDocument<ActContent> {

    @Override
    final ActContent read(DocumentContent kept) {
        return ActContent.of(kept);
    }

    @Override
    final Imprint imprint(ActContent act) {
        Text title = Text.of("act.running_title").with("number", act.number()).with("date", act.date());
        Text file = Text.of("act.file_name").with("number", act.number()).with("date", Dates.inFigures(act.date()));
        return new Imprint(act.language(), title, file, act.executor().name());
    }

    @Override
    public final Optional<MadeOut> madeOut(DocumentContent kept) {
        ActContent act = read(kept);
        return Optional.of(new MadeOut(act.customer().name(), act.total()));
    }

    @Override
    final byte[] data(ActContent act) {
        return DocumentXml.of(act);
    }

    @Override
    void write(Document page, Sheet sheet, ActContent act) {
        new ActHead(sheet).write(page, act);
        new ActTable(sheet).write(page, act);
        new ActFoot(sheet).write(page, act);
    }
}
