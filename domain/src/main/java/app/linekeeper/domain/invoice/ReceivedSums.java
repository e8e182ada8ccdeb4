package app.linekeeper.domain.invoice;

import app.linekeeper.domain.persistence.Saving;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything that reached the bank and was said what it is for. */
interface ReceivedSums extends Repository<ReceivedMoney, UUID>, Saving<ReceivedMoney> {

    /** By the unique column {@code evidence_key}. */
    @Query("select r from ReceivedMoney r where r.evidenceKey = :key")
    Optional<ReceivedMoney> withEvidence(String key);

    /** What came for the invoice and was not taken back; by {@code received_money_of_invoice}. */
    @Query("select r from ReceivedMoney r where r.invoice = :invoice and r.takenBackAt is null")
    List<ReceivedMoney> of(InvoiceId invoice);
}
