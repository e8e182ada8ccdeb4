package app.linekeeper.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.bot.testing.DemoApplication;
import app.linekeeper.bot.testing.LoggedErrors;
import app.linekeeper.bot.testing.NewTeam;
import app.linekeeper.bot.testing.SandboxBotApi;
import app.linekeeper.domain.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The card of a company, sent as a file: from the chat to the sheet. */
@Tag("database")
class CompanyFileJourneyTest {

    private static SandboxBotApi telegram;
    private static DemoApplication linekeeper;
    private static LoggedErrors errors;

    @BeforeAll
    static void start() {
        telegram = SandboxBotApi.start();
        linekeeper = DemoApplication.on(TestDatabase.freshUrl(), telegram);
        errors = new LoggedErrors();
    }

    @AfterAll
    static void stop() {
        errors.close();
        linekeeper.close();
        telegram.close();
        assertThat(errors.all()).isEmpty();
    }

    @Test
    void aDocumentOfWordBecomesASheetByItself() throws IOException {
        sends(9_100, "Карточка.docx", docx("ИНН", "9600001010"))
                .sees("ИНН: 9600001010")
                .sees("Ещё не сохранено");
    }

    @Test
    void aTextOfAnOldEditorBecomesASheet() {
        sends(9_101, "card.txt", "ООО «Север-Пример»\r\nИНН 9600001010".getBytes(Charset.forName("windows-1251")))
                .sees("ИНН: 9600001010")
                .sees("Север-Пример");
    }

    @Test
    void whatIsNoCardIsAnsweredWithWhyAndTheNextFileIsRead() throws IOException {
        Thumb owner = sends(9_102, "card.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        owner.sees("Вставьте реквизиты текстом");
        owner.person().sendsFile("card.docx", docx("ИНН", "9600001010"));
        owner.sees("ИНН: 9600001010");
    }

    private static Thumb sends(long ownerId, String name, byte[] file) {
        NewTeam.of(linekeeper, ownerId).withWallet("1.00");
        Thumb owner = new Thumb(telegram.person(ownerId));
        owner.says("/companies").taps("Добавить компанию").sees("или файлом");
        owner.person().sendsFile(name, file);
        return owner;
    }

    private static byte[] docx(String label, String value) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w='w'><w:body><w:tbl><w:tr><w:tc><w:p><w:r><w:t>" + label
                            + "</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>" + value
                            + "</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
