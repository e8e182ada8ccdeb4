package app.linekeeper.conversations.flows.look;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
import static app.linekeeper.conversations.flow.CommonSlots.INVOICE;
import static app.linekeeper.conversations.flow.CommonSlots.LINE;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.CommonSlots.REFERENCE;

import app.linekeeper.conversations.flow.ChoiceBuilder;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowBuilder;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Onward;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.document.DocumentId;
import app.linekeeper.domain.document.DocumentReference;
import app.linekeeper.domain.invoice.InvoiceId;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.lookup.OwnId;
import app.linekeeper.domain.lookup.OwnKind;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.ClientId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Where what was found of one's own is shown. */
record OwnDoor(OwnKind kind, String step, String flow, Function<UUID, Facts> facts) {

    static final Slot<OwnId> FOUND = Slot.id("found", OwnId::parse);

    private static final OwnDoor TO_CLIENT =
            new OwnDoor(OwnKind.CLIENT, "to_client", FlowNames.CLIENT, id -> Facts.of(CLIENT, new ClientId(id)));
    private static final List<OwnDoor> OTHERS = List.of(
            new OwnDoor(OwnKind.LINE, "to_line", FlowNames.LINE, id -> Facts.of(LINE, new LineId(id))),
            new OwnDoor(OwnKind.ORDER, "to_order", FlowNames.ORDER, id -> Facts.of(ORDER, new OrderId(id))),
            new OwnDoor(OwnKind.INVOICE, "to_invoice", FlowNames.INVOICE, id -> Facts.of(INVOICE, new InvoiceId(id))),
            new OwnDoor(
                    OwnKind.DOCUMENT,
                    "to_document",
                    FlowNames.DOCUMENT,
                    id -> Facts.of(REFERENCE, DocumentReference.of(new DocumentId(id)))),
            new OwnDoor(OwnKind.COMPANY, "to_company", FlowNames.COMPANY, id -> Facts.of(COMPANY, new CompanyId(id))));

    /** What was chosen leads through its door. */
    static <M> Onward<M> through(ChoiceBuilder<M, OwnId> choice) {
        OTHERS.forEach(door -> choice.thenIf(turn -> turn.get(FOUND).kind() == door.kind(), door.step()));
        return choice.then(TO_CLIENT.step());
    }

    /** The flow with all doors. */
    static FlowBuilder builtInto(FlowBuilder flow) {
        OTHERS.forEach(door -> door.buildInto(flow));
        return TO_CLIENT.buildInto(flow);
    }

    private FlowBuilder buildInto(FlowBuilder building) {
        return building.fork(
                step, f -> f.opensWith(flow, turn -> facts.apply(turn.get(FOUND).id())));
    }
}
