package app.linekeeper.conversations.flows.home;

import static app.linekeeper.conversations.flow.CommonSlots.LINE;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Answers;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.PageWanted;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.conversations.flows.help.Contact;
import app.linekeeper.conversations.flows.line.LinePicking;
import app.linekeeper.domain.asking.AskingForRenewal;
import app.linekeeper.domain.client.DetachingClient;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.LineRow;
import app.linekeeper.domain.line.OwnLines;
import app.linekeeper.domain.lookup.FindingOwn;
import app.linekeeper.domain.lookup.OwnFound;
import app.linekeeper.domain.lookup.OwnId;
import app.linekeeper.domain.lookup.OwnKind;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.overview.ClientAtHome;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Page;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The home of a client: their lines to look at, and the partner who looks after them, whom they ask to renew or leave. */
@Component
final class ClientHomeFlow implements Flow {

    /** The only thing that fits what was typed. */
    private static final Slot<OwnId> FOUND = Slot.id("found", OwnId::parse);

    private final ClientAtHome clients;
    private final OwnLines lines;
    private final OwnLineStep own;
    private final DetachingClient detaching;
    private final FindingOwn finding;
    private final AskingForRenewal asking;
    private final Contact contact;

    ClientHomeFlow(
            ClientAtHome clients,
            OwnLines lines,
            OwnLineStep own,
            DetachingClient detaching,
            FindingOwn finding,
            AskingForRenewal asking,
            Contact contact) {
        this.finding = finding;
        this.clients = clients;
        this.lines = lines;
        this.own = own;
        this.detaching = detaching;
        this.asking = asking;
        this.contact = contact;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.CLIENT_HOME, 2)
                .step("home", this::atHome, this::home)
                .step("line", own::line, own::shown)
                .fork("to_order", f -> f.opensWith(FlowNames.CLIENT_DOCUMENTS, ClientHomeFlow::order))
                .step(
                        "leave",
                        turn -> clients.of(turn.acting()),
                        s -> s.says("client_home.leave_sure", AtHome::partner)
                                .button(
                                        "yes",
                                        "client_home.leave_yes",
                                        AtHome::partner,
                                        b -> b.danger()
                                                .runs(this::leave)
                                                .noBack()
                                                .then("home")))
                .build();
    }

    private StepBuilder<AtHome> home(StepBuilder<AtHome> s) {
        return s.says("client_home.account", AtHome::account)
                .saysIf(AtHome::hasPartner, "client_home.partner", AtHome::partner)
                .saysIf(AtHome::hasNoPartner, "client_home.no_partner")
                .saysIf(AtHome::isPartnerAway, "client_home.partner_away")
                .saysIf(home -> home.isPartnerAway() && contact.isKnown(), "help.contact", contact::fill)
                .saysIf(AtHome::wasAsked, "client_home.asked", AtHome::asked)
                .saysIf(AtHome::hasLines, "client_home.lines")
                .saysIf(AtHome::hasNoLines, "client_home.no_lines")
                .choosePaged(LINE, AtHome::options, c -> c.searchable().then("line"))
                .asks(
                        FOUND,
                        this::only,
                        a -> a.changes(ClientHomeFlow::withLine)
                                .thenIf(ClientHomeFlow::isLine, "line")
                                .then("to_order"))
                .button(
                        "ask",
                        "client_home.ask",
                        b -> b.primary().when(AtHome::mayAsk).runs(this::ask).stays())
                .button("documents", "client_home.documents", b -> b.opens(FlowNames.CLIENT_DOCUMENTS))
                .button(
                        "leave",
                        "client_home.leave",
                        b -> b.when(AtHome::hasPartner).then("leave"))
                .button("settings", "client_home.settings", b -> b.opens(FlowNames.SETTINGS))
                .button("help", "client_home.help", b -> b.beside().opens(FlowNames.HELP))
                .button(
                        "other_cabinet",
                        "menu.other_cabinet",
                        AtHome::cabinets,
                        b -> b.when(AtHome::hasOtherCabinets).opens(FlowNames.CABINETS));
    }

    /** Where more than one thing fits, lines are searched. */
    private Outcome<OwnId> only(String typed, Turn turn) {
        List<OwnFound> found = finding.all(turn.acting().member(), typed);
        return found.size() == 1
                ? Outcome.done(found.get(0).id())
                : Answers.notUnderstood(Text.of("common.nothing_found").with("search", typed));
    }

    private static boolean isLine(Turn turn) {
        return turn.get(FOUND).kind() == OwnKind.LINE;
    }

    private static Facts withLine(Turn turn) {
        return isLine(turn) ? turn.facts().with(LINE, new LineId(turn.get(FOUND).id())) : turn.facts();
    }

    private static Facts order(Turn turn) {
        return Facts.of(ORDER, new OrderId(turn.get(FOUND).id()));
    }

    private AtHome atHome(Turn turn, PageWanted page) {
        Page<LineRow> found = page(turn, page);
        boolean hasLines = found.total() > 0
                || page.isSearch() && page(turn, PageWanted.FIRST).total() > 0;
        return new AtHome(
                clients.of(turn.acting()),
                found,
                hasLines,
                turn.visitor().elsewhere().size());
    }

    private Page<LineRow> page(Turn turn, PageWanted page) {
        return turn.need(lines.page(turn.acting().member(), page.search(), page.number()));
    }

    private Outcome<Facts> ask(Turn turn, IdempotencyKey key) {
        return asking.forLinesEnding(turn.acting().member(), LinePicking.SOON).map(asked -> turn.facts());
    }

    private Outcome<Facts> leave(Turn turn, IdempotencyKey key) {
        return detaching
                .detach(
                        turn.acting().member(),
                        Objects.requireNonNull(turn.acting().client()))
                .map(detached -> Facts.none());
    }
}
