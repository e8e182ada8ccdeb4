package app.linekeeper.conversations.flows.autopay;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.domain.autopay.AutopayOffer;
import app.linekeeper.domain.autopay.AutopaySource;
import app.linekeeper.domain.autopay.OfferedSource;
import app.linekeeper.domain.line.LineRow;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What it would mean to pay for a line by itself, and what was chosen so far.
 *
 * @param chosen null for nothing yet
 */
record AutopaySheet(
        LineRow line, AutopayOffer offer, @Nullable AutopaySource chosen) {

    boolean hasNone() {
        return offer.sources().isEmpty();
    }

    boolean hasSome() {
        return !hasNone();
    }

    boolean isPossible() {
        return source().isPresent();
    }

    boolean isGone() {
        return !isPossible();
    }

    List<Option<AutopaySource>> options() {
        return offer.sources().stream()
                .map(each -> Option.of(
                        each.source(),
                        filled(Text.of("autopay_line.source"), each)
                                .with("balance", each.balance() == null ? "" : each.balance())))
                .toList();
    }

    /** The line, the term, and what it costs today. */
    Text price(Text text) {
        return text.with("number", line.number())
                .with("name", line.name())
                .with("n", offer.months())
                .with("sum", offer.price());
    }

    /** When and from where it would be renewed first. */
    Text confirming(Text text) {
        OfferedSource from = source().orElseThrow();
        return filled(price(text), from).with("day", Dates.inList(from.actsOn(), line.today()));
    }

    private Optional<OfferedSource> source() {
        return chosen == null ? Optional.empty() : offer.from(chosen);
    }

    private static Text filled(Text text, OfferedSource from) {
        return text.with("by", from.source().kind().name()).with("company", from.company());
    }
}
