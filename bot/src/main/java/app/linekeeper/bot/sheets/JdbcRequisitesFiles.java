package app.linekeeper.bot.sheets;

import app.linekeeper.conversations.RequisitesFiles;
import app.linekeeper.conversations.SentFile;
import app.linekeeper.conversations.SentRequisites;
import app.linekeeper.conversations.SentRequisitesId;
import app.linekeeper.domain.shared.IdempotencyKey;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Files with requisites as the table has them; one is ordered to be read together with its row. */
@Component
class JdbcRequisitesFiles implements RequisitesFiles {

    private final SheetTable sheets;
    private final SheetJobs jobs;

    JdbcRequisitesFiles(SheetTable sheets, SheetJobs jobs) {
        this.sheets = sheets;
        this.jobs = jobs;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public SentRequisitesId read(SentFile file, IdempotencyKey key) {
        SentRequisitesId id =
                new SentRequisitesId(UUID.nameUUIDFromBytes(key.value().getBytes(StandardCharsets.UTF_8)));
        sheets.add(id, file);
        jobs.read(id);
        return id;
    }

    @Override
    public Optional<SentRequisites> find(SentRequisitesId id) {
        return sheets.find(id);
    }
}
