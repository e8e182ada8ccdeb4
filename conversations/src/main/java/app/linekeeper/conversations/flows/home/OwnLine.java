package app.linekeeper.conversations.flows.home;

import app.linekeeper.domain.line.LineRow;
import app.linekeeper.domain.overview.ClientHome;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Text;
import java.time.LocalDate;

/** One of the client's lines, and who looks after it. */
record OwnLine(LineRow line, ClientHome home, LocalDate today) {

    boolean hasNoPartner() {
        return home.partner() == null;
    }

    boolean mayAsk() {
        return AtHome.mayAsk(home);
    }

    boolean wasAsked() {
        return home.askedAt() != null;
    }

    boolean isPartnerAway() {
        return home.isPartnerAway();
    }

    Text asked(Text text) {
        return AtHome.asked(home, text);
    }

    Text card(Text text) {
        return text.with("number", line.number())
                .with("name", line.name())
                .with("channels", String.join(", ", line.channels()))
                .with("mark", line.mark().name())
                .with("end", Dates.near(line.end(), today));
    }
}
