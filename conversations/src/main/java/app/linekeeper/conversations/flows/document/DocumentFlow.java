package app.linekeeper.conversations.flows.document;

import static app.linekeeper.conversations.flow.CommonSlots.REFERENCE;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.Deliveries;
import app.linekeeper.conversations.Parcels;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.document.DocumentCard;
import app.linekeeper.domain.document.FindingDocument;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A document by its link, for whoever may take it: which it is, whether it is in force, its file, and the way to what it is
 * about. For all others there is none, whether it exists or not.
 */
@Component
final class DocumentFlow implements Flow {

    private final FindingDocument finding;
    private final Deliveries deliveries;

    DocumentFlow(FindingDocument finding, Deliveries deliveries) {
        this.finding = finding;
        this.deliveries = deliveries;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.DOCUMENT, 1)
                .forStrangers()
                .takes(REFERENCE)
                .step("card", this::sheet, this::card)
                .step(
                        "sent",
                        turn -> sheet(turn).sending(deliveries.isUnderWay(turn.chat(), Parcels.DOCUMENT)),
                        s -> s.saysIf(DocumentSheet::isNone, "document.unknown")
                                .saysIf(DocumentSheet::isKnown, "document.coming", DocumentSheet::sent)
                                .button("card", "document.to_card", b -> b.then("card")))
                .build();
    }

    private StepBuilder<DocumentSheet> card(StepBuilder<DocumentSheet> s) {
        return s.saysIf(DocumentSheet::isNone, "document.unknown")
                .saysIf(DocumentSheet::isNoneForClient, "document.unknown_to_client")
                .saysIf(DocumentSheet::isKnown, "document.card", DocumentSheet::about)
                .button(
                        "own",
                        "document.to_own",
                        b -> b.primary().when(DocumentSheet::isNoneForClient).opens(FlowNames.CLIENT_DOCUMENTS))
                .button(
                        "other_cabinet",
                        "common.other_cabinet",
                        b -> b.when(DocumentSheet::leadsElsewhere).opens(FlowNames.CABINETS))
                .button(
                        "in_force",
                        "document.to_in_force",
                        DocumentSheet::inForceNumber,
                        b -> b.primary()
                                .when(DocumentSheet::isReplaced)
                                .sets(REFERENCE, DocumentSheet::inForce)
                                .stays())
                .button(
                        "get",
                        "document.get",
                        b -> b.when(DocumentSheet::isKnown).runs(this::send).then("sent"))
                .button(
                        "order",
                        "document.to_order",
                        b -> b.when(DocumentSheet::leadsToOrder).opensWith(FlowNames.ORDER, DocumentSheet::order))
                .button(
                        "desk_order",
                        "document.to_order",
                        b -> b.when(DocumentSheet::leadsToOrderAtDesk)
                                .opensWith(FlowNames.DESK_ORDER, DocumentSheet::order))
                .button(
                        "invoice",
                        "document.to_invoice",
                        b -> b.when(DocumentSheet::leadsToInvoice).opensWith(FlowNames.INVOICE, DocumentSheet::invoice))
                .button(
                        "desk_invoice",
                        "document.to_invoice",
                        b -> b.when(DocumentSheet::leadsToInvoiceAtDesk)
                                .opensWith(FlowNames.DESK_INVOICE, DocumentSheet::invoice));
    }

    private DocumentSheet sheet(Turn turn) {
        Optional<DocumentCard> found =
                turn.member().flatMap(acting -> found(finding.find(acting.member(), turn.get(REFERENCE))));
        return new DocumentSheet(
                found.orElse(null),
                turn.member().filter(acting -> acting.may(Permission.OPERATE)).isPresent(),
                turn.member()
                        .filter(acting -> acting.may(Permission.SEE_OWN_LINES))
                        .isPresent(),
                turn.visitor().hasOtherCabinets(),
                false);
    }

    private static Optional<DocumentCard> found(Outcome<DocumentCard> outcome) {
        return outcome.isDone() ? Optional.of(outcome.orElseThrow()) : Optional.empty();
    }

    private Outcome<Facts> send(Turn turn, IdempotencyKey key) {
        return finding.find(turn.acting().member(), turn.get(REFERENCE)).map(card -> {
            deliveries.document(turn.chat(), card.id());
            return turn.facts();
        });
    }
}
