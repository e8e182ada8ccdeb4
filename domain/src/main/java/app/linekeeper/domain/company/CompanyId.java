package app.linekeeper.domain.company;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a company. */
@Embeddable
public record CompanyId(UUID value) {

    public static CompanyId next() {
        return new CompanyId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static CompanyId parse(String text) {
        return new CompanyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
