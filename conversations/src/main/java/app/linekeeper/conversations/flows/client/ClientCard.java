package app.linekeeper.conversations.flows.client;

import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.overview.ClientGlance;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A client and how their lines stand today. */
record ClientCard(ClientGlance glance, LocalDate today) {

    boolean hasLines() {
        return glance.lines() > 0;
    }

    boolean hasNoLines() {
        return !hasLines();
    }

    Text known(Text text) {
        ClientAccount client = glance.client();
        List<Text> known = new ArrayList<>();
        known.add(Text.of("client.name").with("name", client.name()));
        if (client.email() != null) {
            known.add(Text.of("client.email").with("email", client.email()));
        }
        if (client.taxNumber() != null) {
            known.add(Text.of("client.tax_number").with("number", client.taxNumber()));
        }
        return text.with("known", known);
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
