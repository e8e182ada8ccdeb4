package app.linekeeper.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.testing.Migrations;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was there before operators could search is found by them, too. */
@Tag("database")
class SearchTextsFilledTest {

    private static final OffsetDateTime THEN = OffsetDateTime.parse("2026-11-20T09:00:00Z");

    @Test
    void whatWasThereBeforeIsFoundAfterwards() {
        Migrations tables = Migrations.to("22.5");
        UUID partner = UUID.randomUUID();
        tables.add("partner", partner, 0, "Берёза North", "RUSSIA", "RUB", "GOLDEN", null, "ACTIVE", THEN);
        tables.add("person", UUID.randomUUID(), 0, 1001, "Алёна", "RU", "Europe/Moscow", null, true, THEN);
        tables.add(
                "company",
                UUID.randomUUID(),
                0,
                partner,
                "RUSSIAN",
                "LEGAL_ENTITY",
                "RUB",
                "ООО Ёж",
                "7707083893",
                "",
                false,
                THEN,
                null);
        tables.migrate("25.1");
        assertThat(texts(tables, "partner")).isEqualTo("береза north");
        assertThat(texts(tables, "person")).isEqualTo("алена");
        assertThat(texts(tables, "company")).isEqualTo("ооо еж\n7707083893");
    }

    private static String texts(Migrations tables, String table) {
        return tables.jdbc()
                .sql("select search_text from " + table)
                .query(String.class)
                .single();
    }
}
