package app.linekeeper.domain.invoice;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies an invoice. */
@Embeddable
public record InvoiceId(UUID value) {

    public static InvoiceId next() {
        return new InvoiceId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static InvoiceId parse(String text) {
        return new InvoiceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
