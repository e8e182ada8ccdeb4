package app.linekeeper.conversations.flows.look;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
import static app.linekeeper.conversations.flow.CommonSlots.INVOICE;
import static app.linekeeper.conversations.flow.CommonSlots.LINE;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.CommonSlots.REFERENCE;

import app.linekeeper.conversations.flow.Doors;
import app.linekeeper.conversations.flow.Doors.Door;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
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

/** Where what was found of one's own is shown. */
final class OwnDoors {

    static final Doors<OwnId> ALL = new Doors<>(
            Slot.id("found", OwnId::parse),
            OwnId::kind,
            OwnId::id,
            new Door(OwnKind.CLIENT, "to_client", FlowNames.CLIENT, id -> Facts.of(CLIENT, new ClientId(id))),
            new Door(OwnKind.LINE, "to_line", FlowNames.LINE, id -> Facts.of(LINE, new LineId(id))),
            new Door(OwnKind.ORDER, "to_order", FlowNames.ORDER, id -> Facts.of(ORDER, new OrderId(id))),
            new Door(OwnKind.INVOICE, "to_invoice", FlowNames.INVOICE, id -> Facts.of(INVOICE, new InvoiceId(id))),
            new Door(
                    OwnKind.DOCUMENT,
                    "to_document",
                    FlowNames.DOCUMENT,
                    id -> Facts.of(REFERENCE, DocumentReference.of(new DocumentId(id)))),
            new Door(OwnKind.COMPANY, "to_company", FlowNames.COMPANY, id -> Facts.of(COMPANY, new CompanyId(id))));

    private OwnDoors() {}
}
