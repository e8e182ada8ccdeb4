package app.linekeeper.domain.document;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.persistence.Saving;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every document of every seller. */
interface IssuedDocuments extends Repository<IssuedDocument, DocumentId>, Saving<IssuedDocument> {

    Optional<IssuedDocument> findById(DocumentId id);

    /** The one that no other replaces; by the unique index {@code issued_document_one_in_force}. */
    @Query("""
            select d from IssuedDocument d
            where d.subject = :subject and d.type = :type and d.payer.value is not distinct from :payer
            and d.part = :part
            and not exists (select 1 from IssuedDocument later where later.replaces.value = d.id.value)
            """)
    Optional<IssuedDocument> inForce(DocumentSubject subject, DocumentType type, @Nullable UUID payer, String part);

    /** The document in force for the occasion. */
    default Optional<IssuedDocument> inForce(DocumentOccasion occasion) {
        CompanyId payer = occasion.payer();
        return inForce(occasion.subject(), occasion.type(), payer == null ? null : payer.value(), occasion.part());
    }

    /** Those whose ids are between the two, themselves included. */
    @Query("select d from IssuedDocument d where d.id.value between :first and :last")
    List<IssuedDocument> between(UUID first, UUID last);

    /** All that no other replaces, for whomever and of whatever part, by their days; by the same index. */
    @Query("""
            select d from IssuedDocument d
            where d.subject = :subject and d.type = :type
            and not exists (select 1 from IssuedDocument later where later.replaces.value = d.id.value)
            order by d.day, d.number.place
            """)
    List<IssuedDocument> allInForce(DocumentSubject subject, DocumentType type);
}
