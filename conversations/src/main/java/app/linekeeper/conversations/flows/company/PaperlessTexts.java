package app.linekeeper.conversations.flows.company;

import app.linekeeper.domain.company.PaperlessAgreement;
import app.linekeeper.locales.Text;

/** An agreement on electronic documents in words. */
public final class PaperlessTexts {

    private PaperlessTexts() {}

    /** Its day and ground. */
    public static Text fill(PaperlessAgreement agreement, Text text) {
        return text.with("day", agreement.since()).with("ground", agreement.ground());
    }
}
