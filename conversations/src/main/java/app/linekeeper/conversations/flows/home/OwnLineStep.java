package app.linekeeper.conversations.flows.home;

import static app.linekeeper.conversations.flow.CommonSlots.LINE;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.conversations.flows.help.Contact;
import app.linekeeper.domain.asking.AskingForRenewal;
import app.linekeeper.domain.line.LineRow;
import app.linekeeper.domain.line.OwnLines;
import app.linekeeper.domain.overview.ClientAtHome;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import org.springframework.stereotype.Component;

/** The step in which a client looks at one of their lines, and may ask the partner to renew it. */
@Component
final class OwnLineStep {

    private final ClientAtHome clients;
    private final OwnLines lines;
    private final AskingForRenewal asking;
    private final Contact contact;

    OwnLineStep(ClientAtHome clients, OwnLines lines, AskingForRenewal asking, Contact contact) {
        this.clients = clients;
        this.lines = lines;
        this.asking = asking;
        this.contact = contact;
    }

    OwnLine line(Turn turn) {
        LineRow line = turn.need(lines.one(turn.acting().member(), turn.get(LINE)));
        return new OwnLine(line, clients.of(turn.acting()), turn.today());
    }

    StepBuilder<OwnLine> shown(StepBuilder<OwnLine> s) {
        return s.says("client_home.line", OwnLine::card)
                .saysIf(OwnLine::wasAsked, "client_home.asked", OwnLine::asked)
                .saysIf(OwnLine::hasNoPartner, "client_home.no_partner")
                .saysIf(OwnLine::isPartnerAway, "client_home.partner_away")
                .saysIf(line -> line.isPartnerAway() && contact.isKnown(), "help.contact", contact::fill)
                .button(
                        "ask",
                        "client_home.ask_line",
                        b -> b.primary()
                                .when(OwnLine::mayAsk)
                                .runs(this::askForLine)
                                .stays())
                .button("lines", "client_home.all", b -> b.opens(FlowNames.CLIENT_HOME));
    }

    private Outcome<Facts> askForLine(Turn turn, IdempotencyKey key) {
        return asking.forLine(turn.acting().member(), turn.get(LINE)).map(asked -> turn.facts());
    }
}
