package app.linekeeper.conversations.flows.home;

import static app.linekeeper.conversations.flow.CommonSlots.LINE;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Filling;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Offer;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Options;
import app.linekeeper.conversations.flow.PageWanted;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.client.DetachingClient;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.LineRow;
import app.linekeeper.domain.line.OwnLines;
import app.linekeeper.domain.overview.ClientAtHome;
import app.linekeeper.domain.overview.ClientHome;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Text;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The home of a client: their lines to look at, and the partner who looks after them, whom they may leave. */
@Component
final class ClientHomeFlow implements Flow {

    private final ClientAtHome clients;
    private final OwnLines lines;
    private final DetachingClient detaching;

    ClientHomeFlow(ClientAtHome clients, OwnLines lines, DetachingClient detaching) {
        this.clients = clients;
        this.lines = lines;
        this.detaching = detaching;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.CLIENT_HOME, 1)
                .step(
                        "home",
                        s -> s.says("client_home.account", this::account)
                                .saysIf(this::hasPartner, "client_home.partner", this::partner)
                                .saysIf(turn -> !hasPartner(turn), "client_home.no_partner", Filling.NONE)
                                .saysIf(this::hasLines, "client_home.lines", Filling.NONE)
                                .saysIf(turn -> !hasLines(turn), "client_home.no_lines", Filling.NONE)
                                .choosePaged(LINE, this::page)
                                .searchable()
                                .then("line")
                                .button("leave", "client_home.leave")
                                .when(this::hasPartner)
                                .then("leave")
                                .button("settings", "client_home.settings")
                                .opens(FlowNames.SETTINGS)
                                .beside("help", "client_home.help")
                                .opens(FlowNames.HELP))
                .step(
                        "line",
                        s -> s.says("client_home.line", this::line)
                                .saysIf(this::hasPartner, "client_home.ask_partner", this::partner)
                                .button("lines", "client_home.all")
                                .opens(FlowNames.CLIENT_HOME))
                .step(
                        "leave",
                        s -> s.says("client_home.leave_sure", this::partner)
                                .button("yes", "client_home.leave_yes", this::partner)
                                .danger()
                                .runs(this::leave)
                                .noBack()
                                .then("home"))
                .build();
    }

    private Options<LineId> page(Turn turn, PageWanted page) {
        String sought = page.search() == null ? "" : page.search();
        var found = turn.need(lines.page(turn.acting().member(), sought, page.offset() / Offer.PAGE));
        if (sought.isEmpty()) {
            turn.once("lines", found::total);
        }
        return Options.of(found.rows(), found.total(), ClientHomeFlow::option);
    }

    /** Drawn behind the page, so nothing is asked for twice. */
    private boolean hasLines(Turn turn) {
        return turn.once(
                        "lines",
                        () -> page(turn, new PageWanted(0, Offer.PAGE, null)).total())
                > 0;
    }

    private static Option<LineId> option(LineRow line) {
        return Option.of(
                line.id(),
                Text.of("client_home.one")
                        .with("mark", line.mark().name())
                        .with("number", line.number())
                        .with("name", line.name())
                        .with("end", Dates.inList(line.end(), line.today())));
    }

    private Text line(Text text, Turn turn) {
        LineRow line = turn.need(lines.one(turn.acting().member(), turn.get(LINE)));
        return text.with("number", line.number())
                .with("name", line.name())
                .with("channels", String.join(", ", line.channels()))
                .with("mark", line.mark().name())
                .with("end", Dates.near(line.end(), turn.today()));
    }

    private Outcome<Facts> leave(Turn turn, IdempotencyKey key) {
        return detaching
                .detach(
                        turn.acting().member(),
                        Objects.requireNonNull(turn.acting().client()))
                .map(detached -> Facts.none());
    }

    private Text account(Text text, Turn turn) {
        return text.with("account", home(turn).account());
    }

    private boolean hasPartner(Turn turn) {
        return home(turn).partner() != null;
    }

    private Text partner(Text text, Turn turn) {
        String partner = home(turn).partner();
        return text.with("partner", partner == null ? Text.of("client_home.nobody") : partner);
    }

    private ClientHome home(Turn turn) {
        return turn.once("home", () -> clients.of(turn.acting()));
    }
}
