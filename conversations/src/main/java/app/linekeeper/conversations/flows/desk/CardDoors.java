package app.linekeeper.conversations.flows.desk;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
import static app.linekeeper.conversations.flow.CommonSlots.INVOICE;
import static app.linekeeper.conversations.flow.CommonSlots.LINE;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.CommonSlots.PARTNER;

import app.linekeeper.conversations.flow.Doors;
import app.linekeeper.conversations.flow.Doors.Door;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.desk.CardId;
import app.linekeeper.domain.desk.FoundKind;
import app.linekeeper.domain.invoice.InvoiceId;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.PartnerId;

/** Where the card of something that was found is. */
final class CardDoors {

    static final Doors<CardId> ALL = new Doors<>(
            Slot.id("card", CardId::parse),
            CardId::kind,
            CardId::id,
            new Door(
                    FoundKind.PARTNER,
                    "to_partner",
                    FlowNames.DESK_PARTNER,
                    id -> Facts.of(PARTNER, new PartnerId(id))),
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

    private CardDoors() {}
}
