package app.linekeeper.domain.company;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * That a company takes documents in electronic form, so that they are originals and need no paper (rule 30).
 *
 * @param since the day of the agreement
 * @param ground by which paper it was agreed, such as the number of a contract; at most 200 characters
 */
@Embeddable
public record PaperlessAgreement(
        @Column(name = "paperless_since") LocalDate since,
        @Column(name = "paperless_ground") String ground) {

    /** @throws IllegalArgumentException unless the ground has 1 to 200 characters */
    public PaperlessAgreement {
        if (ground.isBlank() || ground.length() > 200) {
            throw new IllegalArgumentException("a ground of " + ground.length());
        }
    }
}
