package app.linekeeper.domain.autopay;

import app.linekeeper.domain.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A source that a line can be renewed from by itself.
 *
 * @param company the company's name, or how its owner knows the card
 * @param balance what stands on its wallet now; null for a card
 * @param actsOn the day of the first charge or invoice, in the line's zone
 */
public record OfferedSource(
        AutopaySource source, String company, @Nullable Money balance, LocalDate actsOn) {}
