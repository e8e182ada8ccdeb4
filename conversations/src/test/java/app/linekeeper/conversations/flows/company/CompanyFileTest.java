package app.linekeeper.conversations.flows.company;

import app.linekeeper.conversations.flow.CommonSlots;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Topics;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Purchases;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.conversations.testing.TestRequisitesFiles;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.locales.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The card of a company is sent as a file, as a contact, or under a picture. */
@ConversationTest
class CompanyFileTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private TestRequisitesFiles files;

    private SavedPartner north;

    @BeforeEach
    void aPartnerWhoAddsACompany() {
        north = fixtures.aPartner().withCompany("Север").saved();
        talk.as(north.owner()).start("companies").press("Добавить компанию");
    }

    @Test
    void theSheetComesByItselfOnceTheFileIsRead() {
        talk.sends("Карточка.DOCX", 9_000).isAt(FlowNames.REQUISITES, "file").shows("Читаю файл");
        says(Outcome.done(Purchases.BLOCK));
        talk.isAt(FlowNames.REQUISITES, "sheet").isEdited().shows("ИНН: 7707083893");
        talk.back().isAt(FlowNames.REQUISITES, "block").sends("card.pdf", 9_000);
        says(Outcome.done(Purchases.BLOCK));
        talk.press("Сохранить реквизиты").sees("requisites_sheet.kept");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aFileThatCannotBeReadIsAnsweredWithWhyAndTheTextCanBeSentInstead(Language language) {
        talk.in(language).sends("scan.pdf", 9_000);
        says(Refusal.of(Reason.REQUISITES_FILE_EMPTY).asOutcome());
        talk.isAt(FlowNames.REQUISITES, "file").sees("refusal.requisites_file_empty");
        talk.attaches("photo").sees("common.no_pictures_but_files");
        talk.types(Purchases.BLOCK).isAt(FlowNames.REQUISITES, "sheet").shows("7707083893");
    }

    @Test
    void aFileWithoutRequisitesIsAnsweredSo() {
        talk.sends("story.txt", 9_000);
        says(Outcome.done("Однажды, в студёную зимнюю пору"));
        talk.isAt(FlowNames.REQUISITES, "file").shows("Реквизитов в этом тексте не нашлось");
    }

    @Test
    void whatAFileSaysIsPutOverACompanyThatIsKept() {
        talk.opens(
                FlowNames.REQUISITES,
                Facts.of(CommonSlots.COMPANY, north.company().id()));
        talk.sends("card.txt", 9_000).isAt(FlowNames.REQUISITES, "file");
        says(Outcome.done(Purchases.BLOCK));
        talk.isAt(FlowNames.REQUISITES, "sheet").shows("ИНН: 7707083893").shows("Ещё не сохранено");
    }

    @Test
    void otherFilesAreAnsweredWithThoseThatAreRead() {
        talk.sends("card.xlsx", 9_000).shows("docx, pdf, txt").isAt(FlowNames.REQUISITES, "block");
    }

    @Test
    void theCaptionOfAPictureIsReadAndSoIsAContact() {
        talk.attaches("photo", Purchases.BLOCK).isAt(FlowNames.REQUISITES, "sheet");
        talk.back().attaches("contact", "Иван Петров\n+79000000011\nООО «Ромашка»\nИНН 9600001010");
        talk.isAt(FlowNames.REQUISITES, "sheet").shows("ИНН: 9600001010").shows("79000000011");
    }

    private void says(Outcome<String> text) {
        talk.happens(Topics.of(files.says(text)));
    }
}
