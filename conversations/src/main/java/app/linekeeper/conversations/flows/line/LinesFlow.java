package app.linekeeper.conversations.flows.line;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.CommonSlots.LINE;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flows.client.PickedFor;
import app.linekeeper.domain.access.Permission;
import org.springframework.stereotype.Component;

/** The lines of one client: those that run, soonest end first, then those that are off. */
@Component
final class LinesFlow implements Flow {

    private final LinePicking lines;

    LinesFlow(LinePicking lines) {
        this.lines = lines;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.LINES, 1)
                .takes(CLIENT)
                .enter(
                        "client",
                        FlowNames.CLIENTS,
                        e -> e.with(Facts.of(PickedFor.SLOT, PickedFor.LISTING))
                                .into(CLIENT)
                                .unless(turn -> turn.has(CLIENT))
                                .then("list"))
                .step(
                        "list",
                        lines::ofClient,
                        s -> s.saysIf(ClientLines::hasAny, "lines.list", ClientLines::ofWhom)
                                .saysIf(ClientLines::hasNone, "lines.none", ClientLines::ofWhom)
                                .choosePaged(
                                        LINE,
                                        ClientLines::options,
                                        c -> c.searchable()
                                                .stillIf(lines::isStillOfClient)
                                                .opens(FlowNames.LINE, LINE))
                                .button(
                                        "buy",
                                        "lines.buy",
                                        b -> b.needs(Permission.ORDER_LINES).opens(FlowNames.BUY, CLIENT))
                                .button(
                                        "renew",
                                        "lines.renew",
                                        b -> b.beside()
                                                .needs(Permission.ORDER_LINES)
                                                .when(ClientLines::hasAny)
                                                .opens(FlowNames.RENEW_SEVERAL, CLIENT)))
                .build();
    }
}
