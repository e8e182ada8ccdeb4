package app.linekeeper.domain.payer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** A payer in the columns {@code payer_kind} and {@code payer_id}. */
@Embeddable
public record StoredPayer(
        @Enumerated(EnumType.STRING) @Column(name = "payer_kind")
        PayerKind kind,

        @Column(name = "payer_id") UUID id) {

    public static StoredPayer of(Payer payer) {
        return new StoredPayer(payer.kind(), payer.id());
    }

    public Payer payer() {
        return Payer.of(kind, id);
    }
}
