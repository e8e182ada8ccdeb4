package app.linekeeper.domain.autopay;

import app.linekeeper.domain.line.LineAutopay;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line that is renewed by itself, and what comes next for it.
 *
 * @param client the client's name
 * @param company the name of the company that pays, or how its owner knows the card
 * @param day of the next charge or invoice, in the line's zone; null where none is planned
 * @param price today's; null where the line cannot be renewed at present
 */
public record PlannedCharge(
        LineId line,
        String number,
        String client,
        AutopaySource source,
        String company,
        int months,
        LineAutopay.Stage stage,
        @Nullable LocalDate day,
        @Nullable Money price) {

    PlannedCharge at(@Nullable Money today) {
        return new PlannedCharge(line, number, client, source, company, months, stage, day, today);
    }

    /** Whether the wallet is charged by that day, as far as is known now. */
    boolean isTakenUntil(LocalDate last) {
        return source.kind() == SourceKind.WALLET && day != null && !day.isAfter(last) && price != null;
    }
}
