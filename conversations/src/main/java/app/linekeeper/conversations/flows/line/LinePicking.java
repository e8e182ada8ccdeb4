package app.linekeeper.conversations.flows.line;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.CommonSlots.LINE;

import app.linekeeper.conversations.flow.Offer;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Options;
import app.linekeeper.conversations.flow.PageWanted;
import app.linekeeper.conversations.flow.Source;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.client.FindingClients;
import app.linekeeper.domain.line.ClientEnding;
import app.linekeeper.domain.line.FindingLines;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.LineRow;
import app.linekeeper.domain.order.OrderTerms;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.Page;
import app.linekeeper.locales.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/** What flows need where a line is to be picked or shown: the lines as options, and the picked one in words. */
@Component
public final class LinePicking {

    /** Lines that end within so many days end soon: the first threshold of rule 31, so that a month's line does not at once. */
    public static final int SOON = 14;

    private static final int EVER = 36_500;

    private final FindingLines lines;
    private final FindingClients clients;
    private final OrderTerms terms;

    LinePicking(FindingLines lines, FindingClients clients, OrderTerms terms) {
        this.terms = terms;
        this.lines = lines;
        this.clients = clients;
    }

    /** The picked line; a refusal leads back to where it was picked. */
    public LineRow line(Turn turn) {
        return line(turn, turn.get(LINE));
    }

    private LineRow line(Turn turn, LineId line) {
        return turn.lasting(
                List.of("line", line), () -> turn.need(lines.one(turn.acting().member(), line)));
    }

    /** Fills {@code number}, {@code name}, {@code client}, {@code channels} and {@code status} of the picked line. */
    public Text describe(Text text, Turn turn) {
        LineRow line = line(turn);
        return text.with("number", line.number())
                .with("name", line.name())
                .with("client", line.clientName())
                .with("channels", String.join(", ", line.channels()))
                .with("status", LineTexts.status(line));
    }

    /**
     * The lines of the picked client: those that run, soonest end first, then those that are off. One that was drawn can
     * be picked as long as it is the client's.
     */
    public Source<LineId> ofClient() {
        return Source.of(
                this::ofClient, (turn, line) -> line(turn, line).client().equals(turn.get(CLIENT)));
    }

    private Options<LineId> ofClient(Turn turn, PageWanted page) {
        Page<LineRow> rows = ofClient(turn, sought(page), page.offset() / Offer.PAGE);
        return Options.of(rows.rows(), rows.total(), LineTexts::option);
    }

    public boolean clientHasAny(Turn turn) {
        return !ofClient(turn, "", 0).isEmpty();
    }

    /**
     * The lines of all clients that end soon, soonest first; typed text finds any line of any client. One that was drawn can
     * be picked even if it no longer ends soon.
     */
    public Source<LineId> endingSoon() {
        return Source.of(this::endingSoon, this::isStillTheirs);
    }

    /** The lines of all clients that went off lately, the latest first. One that was drawn can be picked though it runs again. */
    public Source<LineId> offLately() {
        return Source.of(this::offLately, this::isStillTheirs);
    }

    /** A refusal says better than "out of date" what has become of it. */
    private boolean isStillTheirs(Turn turn, LineId line) {
        line(turn, line);
        return true;
    }

    private Options<LineId> endingSoon(Turn turn, PageWanted page) {
        int number = page.offset() / Offer.PAGE;
        turn.once("searching", () -> page.search() != null);
        Page<LineRow> rows = turn.need(
                page.search() == null
                        ? lines.endingSoon(turn.acting().member(), SOON, number)
                        : lines.search(turn.acting().member(), page.search(), number));
        return Options.of(rows.rows(), rows.total(), LineTexts::optionWithClient);
    }

    private Options<LineId> offLately(Turn turn, PageWanted page) {
        Page<LineRow> rows = turn.need(lines.offLately(turn.acting().member(), page.offset() / Offer.PAGE));
        return Options.of(rows.rows(), rows.total(), LineTexts::optionWithClient);
    }

    /** The clients whose lines end soon, the most urgent first; typed text finds any client. */
    public Options<ClientId> clientsEndingSoon(Turn turn, PageWanted page) {
        int number = page.offset() / Offer.PAGE;
        turn.once("searching", () -> page.search() != null);
        if (page.search() != null) {
            var found = turn.need(clients.page(turn.acting().member(), page.search(), number));
            return Options.of(found.rows(), found.total(), client -> Option.of(client.id(), client.name()));
        }
        Page<ClientEnding> rows =
                turn.need(lines.clientsEndingSoon(turn.acting().member(), SOON, number));
        return Options.of(rows.rows(), rows.total(), ending -> LineTexts.client(ending, turn.today()));
    }

    /** The picked client's lines that end soon. */
    public List<LineId> endingOfClient(Turn turn) {
        return turn.need(lines.endingOf(turn.acting().member(), turn.get(CLIENT), SOON, terms.mostLines()));
    }

    /** The picked client's lines that run, as many as one order may have. */
    public List<LineId> runningOfClient(Turn turn) {
        return turn.need(lines.endingOf(turn.acting().member(), turn.get(CLIENT), EVER, terms.mostLines()));
    }

    /** Whether the page holds what was searched for, anywhere, and not what ends soon. Drawn behind the page. */
    public boolean isSearching(Turn turn) {
        return turn.once("searching", () -> false);
    }

    public boolean someEndSoon(Turn turn) {
        return !isSearching(turn) && anyEndSoon(turn);
    }

    public boolean noneEndSoon(Turn turn) {
        return !isSearching(turn) && !anyEndSoon(turn);
    }

    private boolean anyEndSoon(Turn turn) {
        return turn.once(
                "any",
                () -> turn.need(lines.counts(turn.acting().member(), SOON)).endingSoon() > 0);
    }

    /** Fills {@code n}: within how many days is soon. */
    public static Text days(Text text, Turn turn) {
        return text.with("n", SOON);
    }

    /** Fills {@code client}: whose lines they are. */
    public Text ofWhom(Text text, Turn turn) {
        ClientId client = turn.get(CLIENT);
        return text.with(
                "client",
                turn.lasting(
                                List.of("client", client),
                                () -> turn.need(clients.open(turn.acting().member(), client)))
                        .name());
    }

    private Page<LineRow> ofClient(Turn turn, String sought, int page) {
        ClientId client = turn.get(CLIENT);
        return turn.lasting(
                List.of("lines", client, sought, page),
                () -> turn.need(lines.ofClient(turn.acting().member(), client, sought, page)));
    }

    private static String sought(PageWanted page) {
        return page.search() == null ? "" : page.search();
    }
}
