package app.linekeeper.domain.document;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.catalog.Seller;
import app.linekeeper.domain.catalog.Sellers;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.order.Order;
import app.linekeeper.locales.Language;
import org.springframework.stereotype.Component;

/** Gives an order its act, with everything it says as it is now. */
@Component
class IssuingAct {

    private final IssuingDocument issuing;
    private final Sellers sellers;
    private final DocumentForms forms;
    private final WritingAct writing;

    IssuingAct(IssuingDocument issuing, Sellers sellers, DocumentForms forms, WritingAct writing) {
        this.issuing = issuing;
        this.sellers = sellers;
        this.forms = forms;
        this.writing = writing;
    }

    /** The act of an order that meets all conditions; the one that somebody else issued meanwhile, if so. */
    Act issue(Acting acting, Order order, Company payer) {
        Seller seller = sellers.findById(order.seller()).orElseThrow();
        return new Act(issuing.issue(Act.of(order, payer.id()), acting.member(), heading -> {
            DocumentForm form = forms.of(DocumentType.ACT, seller.region(), heading.day());
            Language language = form.language();
            return writing.write(heading, language, seller, payer, order).kept();
        }));
    }
}
