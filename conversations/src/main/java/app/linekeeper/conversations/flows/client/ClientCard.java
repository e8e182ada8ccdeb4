package app.linekeeper.conversations.flows.client;

import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.overview.ClientGlance;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Text;
import java.time.LocalDate;

/**
 * A client and how their lines stand today.
 *
 * @param mayOrder whether whoever looks may buy lines
 * @param mayKeep whether whoever looks keeps clients and their companies
 */
record ClientCard(ClientGlance glance, boolean mayOrder, boolean mayKeep, LocalDate today) {

    boolean hasLines() {
        return glance.lines() > 0;
    }

    boolean hasNoLines() {
        return !hasLines();
    }

    Text known(Text text) {
        ClientAccount client = glance.client();
        return text.with("known", ClientTexts.known(client.name(), client.email(), client.taxNumber()));
    }

    /** Fills {@code currency}, which tells the country whose number a client has. */
    Text contacts(Text text) {
        return text.with("currency", glance.client().currency().getCurrencyCode());
    }

    Text noLines(Text text) {
        return text.with("may", String.valueOf(mayOrder));
    }

    Text lines(Text text) {
        Text state = glance.nearestEnd() == null
                ? Text.of("client.all_off")
                : Text.of("client.nearest")
                        .with("off", glance.lines() - glance.running())
                        .with("date", Dates.near(glance.nearestEnd(), today));
        return text.with("n", glance.lines()).with("state", state);
    }
}
