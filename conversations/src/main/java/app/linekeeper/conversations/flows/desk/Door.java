package app.linekeeper.conversations.flows.desk;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
import static app.linekeeper.conversations.flow.CommonSlots.INVOICE;
import static app.linekeeper.conversations.flow.CommonSlots.LINE;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.CommonSlots.PARTNER;

import app.linekeeper.conversations.flow.ChoiceBuilder;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowBuilder;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Onward;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.desk.CardId;
import app.linekeeper.domain.desk.FoundKind;
import app.linekeeper.domain.invoice.InvoiceId;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.PartnerId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Where the card of something that was found is. */
record Door(FoundKind kind, String step, String flow, Function<UUID, Facts> facts) {

    static final Slot<CardId> CARD = Slot.id("card", CardId::parse);

    private static final Door TO_PARTNER = new Door(
            FoundKind.PARTNER, "to_partner", FlowNames.DESK_PARTNER, id -> Facts.of(PARTNER, new PartnerId(id)));
    private static final List<Door> OTHERS = List.of(
            new Door(
                    FoundKind.COMPANY,
                    "to_company",
                    FlowNames.DESK_COMPANY,
                    id -> Facts.of(COMPANY, new CompanyId(id))),
            new Door(FoundKind.CLIENT, "to_client", FlowNames.DESK_CLIENT, id -> Facts.of(CLIENT, new ClientId(id))),
            new Door(FoundKind.LINE, "to_line", FlowNames.DESK_LINE, id -> Facts.of(LINE, new LineId(id))),
            new Door(FoundKind.ORDER, "to_order", FlowNames.DESK_ORDER, id -> Facts.of(ORDER, new OrderId(id))),
            new Door(
                    FoundKind.INVOICE,
                    "to_invoice",
                    FlowNames.DESK_INVOICE,
                    id -> Facts.of(INVOICE, new InvoiceId(id))));

    /** What was chosen leads through its door. */
    static <M> Onward<M> through(ChoiceBuilder<M, CardId> choice) {
        OTHERS.forEach(door -> choice.thenIf(turn -> turn.get(CARD).kind() == door.kind(), door.step()));
        return choice.then(TO_PARTNER.step());
    }

    /** The flow with all doors. */
    static FlowBuilder builtInto(FlowBuilder flow) {
        OTHERS.forEach(door -> door.buildInto(flow));
        return TO_PARTNER.buildInto(flow);
    }

    private FlowBuilder buildInto(FlowBuilder building) {
        return building.fork(
                step, f -> f.opensWith(flow, turn -> facts.apply(turn.get(CARD).id())));
    }
}
