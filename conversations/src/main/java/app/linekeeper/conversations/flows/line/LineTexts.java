package app.linekeeper.conversations.flows.line;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.domain.line.ClientEnding;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.LineRow;
import app.linekeeper.domain.order.OrderRow;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Text;
import java.time.LocalDate;
import java.time.ZoneId;

/** Lines in words. */
public final class LineTexts {

    private LineTexts() {}

    /** Fills {@code number}, {@code name}, {@code client}, {@code channels} and {@code status}. */
    public static Text describe(LineRow line, Text text) {
        return text.with("number", line.number())
                .with("name", line.name())
                .with("client", line.clientName())
                .with("channels", String.join(", ", line.channels()))
                .with("status", status(line));
    }

    /** A line as a button: its mark (rule 15), number, name, and when it ends or ended. */
    public static Option<LineId> option(LineRow line) {
        return Option.of(
                line.id(),
                Text.of("line.option")
                        .with("mark", mark(line))
                        .with("number", line.number())
                        .with("name", line.name())
                        .with("end", shortly(line)));
    }

    /** The same where lines of several clients stand together. */
    static Option<LineId> optionWithClient(LineRow line) {
        return Option.of(
                line.id(),
                Text.of("line.option_with_client")
                        .with("mark", mark(line))
                        .with("number", line.number())
                        .with("client", line.clientName())
                        .with("end", shortly(line)));
    }

    /** A client with how many of their lines end soon, and when the first one does. */
    static Option<ClientId> client(ClientEnding ending, LocalDate today) {
        return Option.of(
                ending.client(),
                Text.of("lines.client")
                        .with("client", ending.clientName())
                        .with("n", ending.lines())
                        .with("end", Dates.inList(ending.nearestEnd(), today)));
    }

    /** An order of a line as a button. */
    public static Text order(OrderRow row, ZoneId zone) {
        return Text.of(
                        switch (row.state()) {
                            case PLACED -> "line.order.placed";
                            case PAID -> "line.order.paid";
                            case CANCELLED -> "line.order.cancelled";
                        })
                .with("number", row.number())
                .with("day", Dates.inFigures(row.placedAt().atZone(zone).toLocalDate()))
                .with("sum", row.sum());
    }

    /** The mark, until when it is paid, and how long that is. */
    private static Text status(LineRow line) {
        return Text.of(statusKey(line))
                .with("mark", mark(line))
                .with("end", Dates.near(line.end(), line.today()))
                .with("n", line.daysLeft());
    }

    private static String statusKey(LineRow line) {
        return switch (line.state()) {
            case ACTIVE -> "line.status.active";
            case TRIAL -> "line.status.trial";
            case OFF -> "line.status.off";
        };
    }

    private static Text mark(LineRow line) {
        return Text.of(
                switch (line.mark()) {
                    case RED -> "line.mark.red";
                    case ORANGE -> "line.mark.orange";
                    case GREEN -> "line.mark.green";
                });
    }

    private static Text shortly(LineRow line) {
        return Dates.inList(line.end(), line.today());
    }
}
