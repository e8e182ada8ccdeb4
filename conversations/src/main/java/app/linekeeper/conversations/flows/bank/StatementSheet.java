package app.linekeeper.conversations.flows.bank;

import app.linekeeper.conversations.SentStatement;
import app.linekeeper.conversations.Topic;
import app.linekeeper.conversations.flow.Topics;
import app.linekeeper.domain.bank.BankLineState;
import app.linekeeper.domain.bank.Tally;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Text;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** A statement that came, with what has become of it. */
record StatementSheet(SentStatement statement, ZoneId zone) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    Topic topic() {
        return Topics.of(statement.id());
    }

    /** Fills the file's name, and when it came. */
    Text about(Text text) {
        ZonedDateTime came = statement.cameAt().atZone(zone);
        return text.with("file", statement.fileName())
                .with("day", Dates.withoutYear(came.toLocalDate()))
                .with("time", CLOCK.format(came));
    }

    Text fate(Text text) {
        return text.with("fate", fate());
    }

    boolean hasEnded() {
        return !(statement.fate() instanceof SentStatement.Awaited)
                && !(statement.fate() instanceof SentStatement.BeingRead);
    }

    boolean hasWaiting() {
        return statement.fate() instanceof SentStatement.Loaded loaded
                && loaded.of(BankLineState.WAITING).lines() > 0;
    }

    private Object fate() {
        if (statement.fate() instanceof SentStatement.BeingRead read) {
            return Text.of("bank.being_read")
                    .with("stage", read.stage().name())
                    .with("done", read.done())
                    .with("of", read.of());
        }
        if (statement.fate() instanceof SentStatement.Loaded loaded) {
            return rows(loaded);
        }
        if (statement.fate() instanceof SentStatement.Refused refused) {
            return refused.refusal().text();
        }
        return Text.of(statement.fate() instanceof SentStatement.Gone ? "bank.gone" : "bank.awaited");
    }

    private static List<Text> rows(SentStatement.Loaded loaded) {
        List<Text> rows = new ArrayList<>();
        if (loaded.before()) {
            rows.add(Text.of("bank.loaded_before"));
        }
        for (BankLineState state : BankLineState.values()) {
            Tally tally = loaded.of(state);
            if (tally.lines() > 0) {
                rows.add(Text.of("bank.row")
                        .with("state", state.name())
                        .with("n", tally.lines())
                        .with("sums", sums(tally)));
            }
        }
        if (loaded.known() > 0) {
            rows.add(Text.of("bank.row_known").with("n", loaded.known()));
        }
        return rows.isEmpty() ? List.of(Text.of("bank.row_none")) : rows;
    }

    private static Text sums(Tally tally) {
        return BankTexts.joined(tally.sums().stream()
                .map(sum -> Text.of("bank.sum").with("sum", sum))
                .toList());
    }
}
