package app.linekeeper.domain.document;

import app.linekeeper.domain.shared.Region;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;

/** Chooses in which form a document is made (rule 29). */
@Component
public class DocumentForms {

    private final List<DocumentForm> forms;

    DocumentForms(List<DocumentForm> forms) {
        this.forms = forms;
    }

    /**
     * The form of the seller's region, else the one for all others.
     *
     * @param day of issue, in the seller's zone
     * @throws IllegalStateException if there is none, or more than one of the same right
     */
    public DocumentForm of(DocumentType type, Region seller, LocalDate day) {
        List<DocumentForm> own = those(type, seller, day);
        List<DocumentForm> right = own.isEmpty() ? those(type, null, day) : own;
        Assert.state(right.size() == 1, () -> right.size() + " forms for " + type + " in " + seller + " on " + day);
        return right.get(0);
    }

    private List<DocumentForm> those(DocumentType type, @Nullable Region region, LocalDate day) {
        return forms.stream()
                .filter(form -> form.scope().holds(type, region, day))
                .toList();
    }
}
