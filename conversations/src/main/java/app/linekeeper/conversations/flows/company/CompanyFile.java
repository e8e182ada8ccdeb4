package app.linekeeper.conversations.flows.company;

import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;

import app.linekeeper.conversations.RequisitesFiles;
import app.linekeeper.conversations.SentFile;
import app.linekeeper.conversations.SentRequisites;
import app.linekeeper.conversations.SentRequisitesId;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FileRule;
import app.linekeeper.conversations.flow.FlowBuilder;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.requisites.file.RequisitesFile;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import org.springframework.stereotype.Component;

/** The card of a company sent as a file: read by a job, and then taken as what is pasted. */
@Component
final class CompanyFile {

    private static final Slot<SentFile> FILE = Slot.id("file", SentFile::parse);
    private static final Slot<SentRequisitesId> SENT = Slot.id("sent_file", SentRequisitesId::parse);

    /** What stands in the file, or was written in place of it. */
    private static final Slot<String> TEXT = Slot.text("file_text");

    private final RequisitesFiles files;
    private final PastedCompany pasted;
    private final Draft draft;

    CompanyFile(RequisitesFiles files, PastedCompany pasted, Draft draft) {
        this.files = files;
        this.pasted = pasted;
        this.draft = draft;
    }

    /** The step takes a file, too. */
    <M> StepBuilder<M> takenBy(StepBuilder<M> s) {
        return s.asksFile(
                FILE,
                FileRule.of(RequisitesFile.MOST_MEGABYTES, RequisitesFile.ENDINGS),
                a -> a.runs(this::send).then("file"));
    }

    /** With the steps from the file to the sheet: what is read is put over what is there, or begins a new company. */
    FlowBuilder builtInto(FlowBuilder flow) {
        return flow.step(
                        "file",
                        this::sheet,
                        s -> takenBy(s.livesBy(FileSheet::topic)
                                .skipIf(turn -> sheet(turn).isRead(), "file_read")
                                .saysIf(FileSheet::isAwaited, "requisites_file.reading")
                                .saysIf(FileSheet::isRefused, "requisites_file.refused", FileSheet::why)
                                .asks(TEXT, pasted::any, a -> a.then("taken"))))
                .fork("file_read", f -> f.changes(this::withText).then("taken"))
                .fork(
                        "taken",
                        f -> f.changes(this::taken)
                                .thenIf(CompanyFile::isBegun, "sheet")
                                .then("read"));
    }

    private Outcome<Facts> send(Turn turn, IdempotencyKey key) {
        SentRequisitesId id = files.read(turn.get(FILE), key);
        return Outcome.done(turn.facts().without(FILE).with(SENT, id));
    }

    private FileSheet sheet(Turn turn) {
        SentRequisites sent = turn.need(files.find(turn.get(SENT))
                .map(Outcome::done)
                .orElseGet(() -> Refusal.of(Reason.REQUISITES_FILE_GONE).asOutcome()));
        return new FileSheet(sent, sent.text() == null ? null : sent.text().then(text -> pasted.any(text, turn)));
    }

    private Facts withText(Turn turn) {
        FileSheet sheet = sheet(turn);
        return sheet.text() == null ? turn.facts() : turn.facts().with(TEXT, turn.need(sheet.text()));
    }

    private Facts taken(Turn turn) {
        String text = turn.get(TEXT);
        Turn without = turn.with(turn.facts().without(TEXT, SENT));
        return isBegun(turn) ? draft.over(text, without) : without.facts().with(PastedCompany.PASTED, text);
    }

    private static boolean isBegun(Turn turn) {
        return turn.has(COMPANY) || turn.has(Draft.DRAFT);
    }
}
