package app.linekeeper.domain.pack;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.DocumentContent;
import app.linekeeper.domain.document.DocumentId;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Period;
import app.linekeeper.locales.Language;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The acts in force that are dated in a period. */
@Component
class ActsOfPeriod {

    private static final String FOUND = " from issued_document d join line_order o on o.id = d.subject"
            + " where d.document_type = 'ACT' and d.subject_kind = 'ORDER' and o.partner = :partner"
            + " and d.document_date between :from and :until"
            + " and not exists (select 1 from issued_document later where later.replaces = d.id)";

    private final JdbcClient jdbc;

    ActsOfPeriod(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of the partner's, by day and number. */
    List<UUID> of(PartnerId partner, Period period, PackScope scope) {
        JdbcClient.StatementSpec query = jdbc.sql("select d.id" + FOUND
                        + (scope.client() == null ? "" : " and o.client = :client")
                        + (scope.company() == null ? "" : " and d.payer = :company")
                        + " order by d.document_date, d.document_number, d.id")
                .param("partner", partner.value())
                .param("from", period.from())
                .param("until", period.until());
        if (scope.client() != null) {
            query = query.param("client", scope.client().value());
        }
        if (scope.company() != null) {
            query = query.param("company", scope.company().value());
        }
        return query.query(UUID.class).list();
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException if there is no such act */
    PackedAct one(UUID id) {
        return jdbc.sql("select d.language, d.content_version, d.content, c.name from issued_document d"
                        + " join line_order o on o.id = d.subject join client_account c on c.id = o.client"
                        + " where d.id = ?")
                .param(id)
                .query((row, n) -> new PackedAct(
                        new DocumentId(id),
                        ActContent.of(new DocumentContent(
                                Language.valueOf(row.getString(1)), row.getInt(2), row.getString(3))),
                        row.getString(4)))
                .single();
    }
}
