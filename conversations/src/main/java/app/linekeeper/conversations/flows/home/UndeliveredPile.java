package app.linekeeper.conversations.flows.home;

import app.linekeeper.conversations.SetAside;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Text;
import java.time.ZoneId;
import java.util.Objects;

/**
 * What could not be delivered.
 *
 * @param zone of whoever looks
 */
record UndeliveredPile(SetAside.Pile pile, ZoneId zone) {

    boolean isSome() {
        return pile.messages() > 0;
    }

    Text said(Text text) {
        return text.with("n", pile.messages())
                .with(
                        "since",
                        Dates.inFull(Objects.requireNonNull(pile.oldest())
                                .atZone(zone)
                                .toLocalDate()));
    }
}
