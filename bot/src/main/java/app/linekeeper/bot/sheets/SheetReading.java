package app.linekeeper.bot.sheets;

import app.linekeeper.conversations.Deliveries;
import app.linekeeper.conversations.SentFiles;
import app.linekeeper.conversations.SentRequisitesId;
import app.linekeeper.conversations.flow.Topics;
import app.linekeeper.domain.requisites.file.RequisitesFile;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fetches and reads files with requisites. Slow: never in a turn, nor within a transaction. */
@Component
class SheetReading {

    private final SheetTable sheets;
    private final SentFiles files;
    private final Deliveries deliveries;
    private final TransactionTemplate transaction;

    SheetReading(SheetTable sheets, SentFiles files, Deliveries deliveries, PlatformTransactionManager transactions) {
        this.sheets = sheets;
        this.files = files;
        this.deliveries = deliveries;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Reads one and has the screen drawn anew that waits for it; one that is read already stays as it is.
     *
     * @throws RuntimeException if it cannot be fetched now: to be called again
     */
    void read(SentRequisitesId id) {
        sheets.toRead(id).ifPresent(file -> {
            Outcome<String> text = files.bytes(file).map(RequisitesFile::text).orElseGet(SheetReading::gone);
            transaction.executeWithoutResult(status -> {
                sheets.write(id, text);
                deliveries.redraw(Topics.of(id));
            });
        });
    }

    private static Outcome<String> gone() {
        return Refusal.of(Reason.REQUISITES_FILE_GONE).asOutcome();
    }
}
