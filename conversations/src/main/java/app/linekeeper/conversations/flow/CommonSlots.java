package app.linekeeper.conversations.flow;

import app.linekeeper.domain.card.AttemptId;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.document.DocumentReference;
import app.linekeeper.domain.invoice.InvoiceId;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.PartnerId;
import java.util.List;

/** The slots by which flows hand each other what they are about. */
public final class CommonSlots {

    public static final Slot<ClientId> CLIENT = Slot.id("client", ClientId::parse);
    public static final Slot<LineId> LINE = Slot.id("line", LineId::parse);
    public static final Slot<OrderId> ORDER = Slot.id("order", OrderId::parse);
    public static final Slot<InvoiceId> INVOICE = Slot.id("invoice", InvoiceId::parse);
    public static final Slot<CompanyId> COMPANY = Slot.id("company", CompanyId::parse);

    /** By what is printed on it, a document of any type. */
    public static final Slot<DocumentReference> REFERENCE = Slot.id("reference", DocumentReference::parse);

    /** An attempt to take money by card. */
    public static final Slot<AttemptId> ATTEMPT = Slot.id("attempt", AttemptId::parse);

    public static final Slot<PartnerId> PARTNER = Slot.id("partner", PartnerId::parse);

    /** Several lines of one client. */
    public static final Slot<List<LineId>> LINES = Slot.many("lines", LINE);

    /** For how many months. */
    public static final Slot<Integer> MONTHS = Slot.number("months");

    /** How much a wallet is topped up by. */
    public static final Slot<Money> TOP_UP = Slot.money("sum");

    /** What an operator looks for. */
    public static final Slot<String> TYPED = Slot.text("typed");

    private CommonSlots() {}
}
