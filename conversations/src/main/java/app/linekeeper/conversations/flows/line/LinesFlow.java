package app.linekeeper.conversations.flows.line;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.CommonSlots.LINE;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Turn;
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
                .step(
                        "client",
                        s -> s.enters(FlowNames.CLIENTS)
                                .into(CLIENT)
                                .skipIf(turn -> turn.has(CLIENT))
                                .then("list"))
                .step(
                        "list",
                        s -> s.saysIf(lines::clientHasAny, "lines.list", lines::ofWhom)
                                .saysIf(turn -> !lines.clientHasAny(turn), "lines.none", lines::ofWhom)
                                .choosePaged(LINE, lines.ofClient())
                                .searchable()
                                .opens(FlowNames.LINE, turn -> turn.facts().only(LINE))
                                .button("buy", "lines.buy")
                                .when(LinesFlow::mayOrder)
                                .opens(FlowNames.BUY, turn -> turn.facts().only(CLIENT))
                                .beside("renew", "lines.renew")
                                .when(turn -> mayOrder(turn) && lines.clientHasAny(turn))
                                .opens(
                                        FlowNames.RENEW_SEVERAL,
                                        turn -> turn.facts().only(CLIENT)))
                .build();
    }

    private static boolean mayOrder(Turn turn) {
        return turn.acting().may(Permission.ORDER_LINES);
    }
}
