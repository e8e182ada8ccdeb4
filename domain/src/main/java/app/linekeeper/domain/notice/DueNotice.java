package app.linekeeper.domain.notice;

import app.linekeeper.domain.person.PersonId;
import app.linekeeper.domain.shared.PartnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notice whose moment has come, and the person it is for. */
record DueNotice(NoticeId id, PersonId person, @Nullable PartnerId partner, long telegramId, boolean isReachable) {

    static DueNotice read(ResultSet row, int n) throws SQLException {
        UUID partner = row.getObject("partner", UUID.class);
        return new DueNotice(
                new NoticeId(row.getLong("id")),
                new PersonId(row.getObject("person", UUID.class)),
                partner == null ? null : new PartnerId(partner),
                row.getLong("telegram_id"),
                row.getBoolean("reachable"));
    }
}
