package app.linekeeper.domain.document;

import app.linekeeper.domain.catalog.Seller;
import app.linekeeper.domain.catalog.Sellers;
import org.springframework.stereotype.Component;

/** Knows the form of a document that was issued: the one that held on its day (rule 29). */
@Component
class ChosenForm {

    private final Sellers sellers;
    private final DocumentForms forms;

    ChosenForm(Sellers sellers, DocumentForms forms) {
        this.sellers = sellers;
        this.forms = forms;
    }

    DocumentForm of(IssuedDocument document) {
        DocumentOccasion occasion = document.occasion();
        Seller seller = sellers.findById(occasion.seller()).orElseThrow();
        return forms.of(occasion.type(), seller.region(), document.day());
    }
}
