package app.linekeeper.conversations.flows.invoice;

import static app.linekeeper.conversations.flow.CommonSlots.INVOICE;

import app.linekeeper.conversations.Deliveries;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Reading;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.invoice.InvoiceCard;
import app.linekeeper.domain.invoice.InvoiceCards;
import app.linekeeper.domain.invoice.InvoiceId;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Text;
import org.springframework.stereotype.Component;

/** Reads an invoice of the partner's and gets its file into the chat: the same file however often it is asked for. */
@Component
public class SendingInvoice {

    private final InvoiceCards cards;
    private final Deliveries deliveries;
    private final Reading<InvoiceId, InvoiceCard> read = Reading.of(this::read);

    SendingInvoice(InvoiceCards cards, Deliveries deliveries) {
        this.cards = cards;
        this.deliveries = deliveries;
    }

    /** The invoice at hand. */
    InvoiceCard card(Turn turn) {
        return read.of(turn, turn.get(INVOICE));
    }

    /** Sends the file of an invoice that was just issued. */
    public void send(Turn turn, InvoiceId invoice) {
        deliveries.document(turn.chat(), read(turn, invoice).document());
    }

    /** Run by a button. */
    Outcome<Facts> again(Turn turn, IdempotencyKey key) {
        send(turn, turn.get(INVOICE));
        return Outcome.done(turn.facts());
    }

    /** What stays in the chat of an invoice that was issued. */
    public Text receipt(Turn turn) {
        return InvoiceTexts.invoice(Text.of("invoices.receipt"), card(turn));
    }

    private InvoiceCard read(Turn turn, InvoiceId id) {
        return turn.need(cards.of(turn.acting().member(), id));
    }
}
