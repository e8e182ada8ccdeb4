package app.linekeeper.conversations.flows.line;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.CommonSlots.LINE;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Options;
import app.linekeeper.conversations.flow.PageWanted;
import app.linekeeper.conversations.flow.Reading;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.client.FindingClients;
import app.linekeeper.domain.line.FindingLines;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.LineRow;
import app.linekeeper.domain.order.OrderTerms;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Page;
import java.util.List;
import org.springframework.stereotype.Component;

/** What flows need where a line is to be picked or shown: the lines as options, and the picked one. */
@Component
public final class LinePicking {

    /** Lines that end within so many days end soon: the first threshold of rule 31, so that a month's line does not at once. */
    public static final int SOON = 14;

    private static final int EVER = 36_500;

    private final FindingLines lines;
    private final FindingClients clients;
    private final OrderTerms terms;
    private final Reading<LineId, LineRow> line = Reading.of(this::read);
    private final Reading<ClientId, ClientAccount> client = Reading.of(this::read);

    LinePicking(FindingLines lines, FindingClients clients, OrderTerms terms) {
        this.lines = lines;
        this.clients = clients;
        this.terms = terms;
    }

    /** The picked line; a refusal leads back to where it was picked. */
    public LineRow line(Turn turn) {
        return line.of(turn, turn.get(LINE));
    }

    /** The name of the picked client. */
    public String client(Turn turn) {
        return client.of(turn, turn.get(CLIENT)).name();
    }

    /** Whether the line is one of the acting member's; a refusal says better than "out of date" what has become of it. */
    public boolean isStillTheirs(Turn turn, LineId picked) {
        line.of(turn, picked);
        return true;
    }

    /** Whether the line is the picked client's. */
    public boolean isStillOfClient(Turn turn, LineId picked) {
        return line.of(turn, picked).client().equals(turn.get(CLIENT));
    }

    /** The lines of the picked client. */
    public ClientLines ofClient(Turn turn, PageWanted page) {
        Page<LineRow> found = page(turn, page);
        boolean hasAny = found.total() > 0
                || page.isSearch() && page(turn, PageWanted.FIRST).total() > 0;
        return new ClientLines(client(turn), found, hasAny);
    }

    /** The lines of all clients that end soon, soonest first; typed text finds any line of any client. */
    public SoonEnding<LineId> endingSoon(Turn turn, PageWanted page) {
        MemberId member = turn.acting().member();
        Page<LineRow> found = turn.need(
                page.isSearch()
                        ? lines.search(member, page.search(), page.number())
                        : lines.endingSoon(member, SOON, page.number()));
        return new SoonEnding<>(Options.of(found, LineTexts::optionWithClient), page.isSearch());
    }

    /** The clients whose lines end soon, the most urgent first; typed text finds any client. */
    public SoonEnding<ClientId> clientsEndingSoon(Turn turn, PageWanted page) {
        MemberId member = turn.acting().member();
        return new SoonEnding<>(
                page.isSearch()
                        ? Options.of(
                                turn.need(clients.page(member, page.search(), page.number())),
                                found -> Option.of(found.id(), found.name()))
                        : Options.of(
                                turn.need(lines.clientsEndingSoon(member, SOON, page.number())),
                                ending -> LineTexts.client(ending, turn.today())),
                page.isSearch());
    }

    /** The picked client's lines that end soon. */
    public List<LineId> endingOfClient(Turn turn) {
        return endingWithin(turn, SOON);
    }

    /** The picked client's lines that run, as many as one order may have. */
    public List<LineId> runningOfClient(Turn turn) {
        return endingWithin(turn, EVER);
    }

    private List<LineId> endingWithin(Turn turn, int days) {
        return turn.need(lines.endingOf(turn.acting().member(), turn.get(CLIENT), days, terms.mostLines()));
    }

    private Page<LineRow> page(Turn turn, PageWanted page) {
        return turn.need(lines.ofClient(turn.acting().member(), turn.get(CLIENT), page.search(), page.number()));
    }

    private LineRow read(Turn turn, LineId id) {
        return turn.need(lines.one(turn.acting().member(), id));
    }

    private ClientAccount read(Turn turn, ClientId id) {
        return turn.need(clients.open(turn.acting().member(), id));
    }
}
