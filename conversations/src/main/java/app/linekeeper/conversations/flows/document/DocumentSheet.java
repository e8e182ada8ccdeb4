package app.linekeeper.conversations.flows.document;

import static app.linekeeper.conversations.flow.CommonSlots.INVOICE;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.telling.DocumentTexts;
import app.linekeeper.domain.document.DocumentCard;
import app.linekeeper.domain.document.DocumentReference;
import app.linekeeper.domain.document.DocumentSubject;
import app.linekeeper.domain.invoice.InvoiceId;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.locales.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document's card.
 *
 * @param card null where there is none for whoever looks
 * @param atDesk whether an operator looks, who has cards of their own
 * @param ofClient whether a client looks, who has other documents
 * @param mayBeElsewhere whether whoever looks has another cabinet, where it may be
 * @param isUnderWay whether its file is still to come
 */
record DocumentSheet(
        @Nullable DocumentCard card, boolean atDesk, boolean ofClient, boolean mayBeElsewhere, boolean isUnderWay) {

    DocumentSheet sending(boolean underWay) {
        return new DocumentSheet(card, atDesk, ofClient, mayBeElsewhere, underWay);
    }

    boolean isNoneForClient() {
        return isUnknown() && ofClient;
    }

    boolean isNone() {
        return isUnknown() && !ofClient;
    }

    boolean leadsElsewhere() {
        return isUnknown() && mayBeElsewhere;
    }

    boolean isKnown() {
        return card != null;
    }

    boolean isUnknown() {
        return !isKnown();
    }

    boolean isReplaced() {
        return card != null && card.isReplaced();
    }

    boolean leadsToOrder() {
        return isAbout(DocumentSubject.Kind.ORDER) && !atDesk;
    }

    boolean leadsToOrderAtDesk() {
        return isAbout(DocumentSubject.Kind.ORDER) && atDesk;
    }

    boolean leadsToInvoice() {
        return isAbout(DocumentSubject.Kind.INVOICE) && !atDesk;
    }

    boolean leadsToInvoiceAtDesk() {
        return isAbout(DocumentSubject.Kind.INVOICE) && atDesk;
    }

    Text about(Text text) {
        return text.with("rows", DocumentTexts.about(shown()));
    }

    Text sent(Text text) {
        return text.with("number", shown().number()).with("file", isUnderWay ? "COMING" : "HERE");
    }

    Text inForceNumber(Text text) {
        return text.with("number", Objects.requireNonNull(shown().inForce()).number());
    }

    DocumentReference inForce() {
        return Objects.requireNonNull(shown().inForce()).reference();
    }

    Facts order() {
        return Facts.of(ORDER, new OrderId(shown().subject().id()));
    }

    Facts invoice() {
        return Facts.of(INVOICE, new InvoiceId(shown().subject().id()));
    }

    private boolean isAbout(DocumentSubject.Kind kind) {
        return card != null && card.isAbout(kind);
    }

    private DocumentCard shown() {
        return Objects.requireNonNull(card);
    }
}
