package app.linekeeper.conversations.flows.desk;

import app.linekeeper.conversations.flows.company.PaperlessTexts;
import app.linekeeper.domain.company.PaperlessAgreement;
import app.linekeeper.locales.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a company takes electronic documents as originals, or is to.
 *
 * @param name the company's
 * @param agreement null where there is none
 */
record PaperlessSheet(String name, @Nullable PaperlessAgreement agreement) {

    boolean isAgreed() {
        return agreement != null;
    }

    boolean isOnPaper() {
        return !isAgreed();
    }

    Text company(Text text) {
        return text.with("company", name);
    }

    Text agreed(Text text) {
        return PaperlessTexts.fill(Objects.requireNonNull(agreement), text);
    }

    Text asked(Text text) {
        return company(agreed(text));
    }
}
