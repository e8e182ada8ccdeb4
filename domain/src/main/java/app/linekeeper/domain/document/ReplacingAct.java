package app.linekeeper.domain.document;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.catalog.TaxTreatment;
import app.linekeeper.domain.catalog.TaxTreatments;
import app.linekeeper.domain.order.Order;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts acts right once lines that they certify were refunded (rule 28): another one replaces each, over the lines that are
 * left, or, where none is, over nothing, which says that the first one is annulled. What certifies none of them stays.
 */
@Component
public class ReplacingAct {

    private final IssuedDocuments documents;
    private final IssuingDocument issuing;
    private final WritingAct writing;
    private final TaxTreatments taxes;

    ReplacingAct(IssuedDocuments documents, IssuingDocument issuing, WritingAct writing, TaxTreatments taxes) {
        this.documents = documents;
        this.issuing = issuing;
        this.writing = writing;
        this.taxes = taxes;
    }

    /** Does nothing where the locked order, which is paid, has no act. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void afterRefund(Acting operator, Order locked) {
        documents.allInForce(DocumentSubject.of(locked.id()), DocumentType.ACT).stream()
                .map(Act::new)
                .forEach(act -> putRight(act, operator, locked));
    }

    private void putRight(Act act, Acting operator, Order order) {
        TaxTreatment tax = taxes.of(order.seller(), first(act.document()).day()).orElseThrow();
        List<ActLine> left = writing.left(act, order, tax);
        if (isChanged(act.content(), left)) {
            issuing.replace(
                    act.document(),
                    operator.member(),
                    heading -> writing.correct(act, heading, order, left, tax).kept());
        }
    }

    /** The one that the document replaces, however many stand between: by its day everything is taxed. */
    private IssuedDocument first(IssuedDocument document) {
        IssuedDocument first = document;
        for (DocumentId before = first.replaces(); before != null; before = first.replaces()) {
            first = documents.findById(before).orElseThrow();
        }
        return first;
    }

    private static boolean isChanged(ActContent act, List<ActLine> left) {
        return left.isEmpty() ? act.total().isPositive() : units(left) != units(act.lines());
    }

    private static int units(List<ActLine> rows) {
        return rows.stream().mapToInt(ActLine::quantity).sum();
    }
}
