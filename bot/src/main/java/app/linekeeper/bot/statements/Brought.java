package app.linekeeper.bot.statements;

import app.linekeeper.conversations.SentStatement;
import app.linekeeper.domain.bank.BankLineState;
import app.linekeeper.domain.bank.Tally;
import app.linekeeper.domain.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a statement brought, in the form in which it is kept and told to programs.
 *
 * @param known lines that had come with other statements
 * @param lines the others, by what became of them
 */
public record Brought(boolean loadedBefore, long known, Map<BankLineState, Lines> lines) {

    /** @param sums such as {@code 1791.00 RUB}, one a currency */
    public record Lines(long count, List<String> sums) {

        static Lines of(Tally tally) {
            return new Lines(
                    tally.lines(), tally.sums().stream().map(Money::toString).toList());
        }

        Tally tally() {
            return new Tally(count, sums.stream().map(Lines::money).toList());
        }

        private static Money money(String written) {
            String[] parts = written.split(" ");
            return Money.of(parts[0], parts[1]);
        }
    }

    public static Brought of(SentStatement.Loaded loaded) {
        Map<BankLineState, Lines> lines = new TreeMap<>();
        loaded.tallies().forEach((state, tally) -> lines.put(state, Lines.of(tally)));
        return new Brought(loaded.before(), loaded.known(), lines);
    }

    SentStatement.Loaded loaded() {
        return new SentStatement.Loaded(
                loadedBefore,
                known,
                lines.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, each -> each.getValue().tally())));
    }
}
