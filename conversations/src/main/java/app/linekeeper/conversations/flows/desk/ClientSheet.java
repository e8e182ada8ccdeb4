package app.linekeeper.conversations.flows.desk;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Options;
import app.linekeeper.conversations.flows.client.ClientTexts;
import app.linekeeper.conversations.flows.line.LineTexts;
import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.desk.ClientAtDesk;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.locales.Text;
import java.util.List;

/** A client's card before an operator, with a page of its lines. */
record ClientSheet(ClientAtDesk client) {

    boolean hasPartner() {
        return client.keeper() != null;
    }

    boolean isRepresented() {
        return !client.speaking().isEmpty();
    }

    boolean isNotRepresented() {
        return !isRepresented();
    }

    boolean hasLines() {
        return !client.lines().isEmpty();
    }

    /** Fills {@code known}, a line each. */
    Text known(Text text) {
        ClientAccount account = client.account();
        List<Text> known = ClientTexts.known(account.name(), account.email(), account.taxNumber());
        known.add(DeskTexts.keeper(client.keeper()));
        return text.with("known", known);
    }

    Text speaking(Text text) {
        return text.with("people", DeskTexts.people(client.speaking()));
    }

    Text count(Text text) {
        return text.with("n", client.lines().total());
    }

    Options<LineId> lines() {
        return Options.of(client.lines(), LineTexts::option);
    }

    Facts partner() {
        return DeskTexts.partner(client.keeper());
    }
}
