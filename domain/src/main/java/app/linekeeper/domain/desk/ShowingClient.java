package app.linekeeper.domain.desk;

import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.client.Clients;
import app.linekeeper.domain.line.LinesOfAll;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An operator sees a client: whose it is, who speaks for it, its lines. */
@Component
@Transactional(readOnly = true)
public class ShowingClient {

    private final Desk desk;
    private final Clients clients;
    private final Acquaintances people;
    private final LinesOfAll lines;

    ShowingClient(Desk desk, Clients clients, Acquaintances people, LinesOfAll lines) {
        this.desk = desk;
        this.clients = clients;
        this.people = people;
        this.lines = lines;
    }

    /**
     * The client with eight of its lines: those that run, soonest end first, then those that are off.
     *
     * @param typed part of a line's number or name in any case; empty for all lines
     * @param page of the lines, from 0
     * @return refused as not_found, and as not_allowed for everybody but an operator
     */
    public Outcome<ClientAtDesk> one(MemberId operator, ClientId id, String typed, int page) {
        return desk.show(operator, () -> clients.findById(id).map(account -> show(operator, account, typed, page)));
    }

    private ClientAtDesk show(MemberId operator, ClientAccount account, String typed, int page) {
        ClientId id = account.id();
        return new ClientAtDesk(
                account,
                desk.keeper(FoundKind.CLIENT, id.value()).orElse(null),
                people.of(id),
                lines.ofClient(operator, id, typed, page).orElseThrow());
    }
}
