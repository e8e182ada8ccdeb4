package app.linekeeper.domain.electronic.upd;

import static app.linekeeper.domain.electronic.upd.UpdWords.word;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.ActLine;
import app.linekeeper.domain.document.DocumentParty;
import app.linekeeper.domain.document.xml.XmlPage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

/** What was granted or rendered, when and for which period, by which order; and who signs for the seller. */
final class UpdHandover {

    private UpdHandover() {}

    static void write(XmlPage page, ActContent act) {
        page.element(word("handed"), handed -> handed.element(word("handing"), handing -> handing(handing, act)));
        signatory(page, act.executor());
    }

    private static void handing(XmlPage page, ActContent act) {
        LocalDate from = act.lines().stream()
                .map(ActLine::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate until = act.lines().stream()
                .map(ActLine::until)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        page.attribute(word("handing.what"), word("said." + act.sold().name().toLowerCase(Locale.ROOT)))
                .attribute(word("handing.day"), UpdForm.day(act.date()))
                .attribute(word("handing.from"), UpdForm.day(from))
                .attribute(word("handing.until"), UpdForm.day(until));
        page.element(
                word("handing.ground"),
                ground -> ground.attribute(word("paper.name"), word("said.ground"))
                        .attribute(word("paper.number"), act.orderNumber())
                        .attribute(word("paper.day"), UpdForm.day(act.orderDate())));
    }

    /** Whose right to sign is in the certificate of the signature: way 1. */
    private static void signatory(XmlPage page, DocumentParty seller) {
        page.element(word("signatory"), signatory -> {
            if (!seller.position().isEmpty()) {
                signatory.attribute(word("signatory.position"), seller.position(), 255);
            }
            signatory.attribute(word("signatory.by"), "1");
            PersonsName.of(seller.signatory()).write(signatory);
        });
    }
}
