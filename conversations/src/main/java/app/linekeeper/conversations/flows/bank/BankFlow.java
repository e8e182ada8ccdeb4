package app.linekeeper.conversations.flows.bank;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.SentFile;
import app.linekeeper.conversations.SentStatement;
import app.linekeeper.conversations.SentStatementId;
import app.linekeeper.conversations.SentStatements;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FileRule;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.bank.UnmatchedLines;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import org.springframework.stereotype.Component;

/** The bank's desk: an operator sends a statement, watches how it is read, and goes on to what waits (rule 19). */
@Component
final class BankFlow implements Flow {

    private static final int MEGABYTES_OF_TELEGRAM = 20;
    private static final Slot<SentFile> FILE = Slot.id("file", SentFile::parse);
    private static final Slot<SentStatementId> STATEMENT = Slot.id("statement", SentStatementId::parse);

    private final UnmatchedLines lines;
    private final SentStatements statements;

    BankFlow(UnmatchedLines lines, SentStatements statements) {
        this.lines = lines;
        this.statements = statements;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.BANK, 1)
                .needs(Permission.OPERATE)
                .step("bank", this::desk, this::bank)
                .step(
                        "send",
                        s -> s.says("bank.send")
                                .asksFile(
                                        FILE,
                                        FileRule.of(MEGABYTES_OF_TELEGRAM, "txt", "xml"),
                                        a -> a.runs(this::load).then("statement")))
                .step("statement", this::sheet, this::statement)
                .build();
    }

    private StepBuilder<BankDesk> bank(StepBuilder<BankDesk> s) {
        return s.says("bank.title")
                .saysIf(BankDesk::areWaiting, "bank.waiting", BankDesk::count)
                .saysIf(BankDesk::isNothing, "bank.nothing_waits")
                .saysIf(BankDesk::hasLast, "bank.last", BankDesk::last)
                .saysIf(BankDesk::hasNone, "bank.none_yet")
                .button("send", "bank.to_send", b -> b.primary().then("send"))
                .button(
                        "waiting",
                        "bank.to_waiting",
                        BankDesk::count,
                        b -> b.when(BankDesk::areWaiting).opens(WaitingLinesFlow.NAME))
                .button(
                        "last",
                        "bank.to_last",
                        b -> b.when(BankDesk::hasLast)
                                .sets(STATEMENT, BankDesk::lastId)
                                .then("statement"))
                .button("decided", "bank.to_decided", b -> b.opens(DecidedLinesFlow.NAME))
                .button("day", "bank.to_day", b -> b.beside().opens(MoneyOfDayFlow.NAME));
    }

    private StepBuilder<StatementSheet> statement(StepBuilder<StatementSheet> s) {
        return s.livesBy(StatementSheet::topic)
                .says("bank.statement", StatementSheet::about)
                .says("bank.fate", StatementSheet::fate)
                .button(
                        "waiting",
                        "bank.to_waiting_lines",
                        b -> b.primary().when(StatementSheet::hasWaiting).opens(WaitingLinesFlow.NAME))
                .button(
                        "another",
                        "bank.to_another",
                        b -> b.when(StatementSheet::hasEnded).then("send"));
    }

    private BankDesk desk(Turn turn) {
        return new BankDesk(
                turn.need(lines.howMany(turn.acting().member())),
                statements
                        .last()
                        .map(last -> new StatementSheet(last, turn.zone()))
                        .orElse(null));
    }

    private StatementSheet sheet(Turn turn) {
        Outcome<SentStatement> found = statements
                .find(turn.get(STATEMENT))
                .map(Outcome::done)
                .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome());
        return new StatementSheet(turn.need(found), turn.zone());
    }

    private Outcome<Facts> load(Turn turn, IdempotencyKey key) {
        SentStatementId id = statements.load(turn.acting().member(), turn.get(FILE), key);
        return Outcome.done(turn.facts().without(FILE).with(STATEMENT, id));
    }
}
