package app.linekeeper.conversations.flows.desk;

import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rule 30. */
@ConversationTest
class PaperlessDeskTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    private SavedPartner north;

    @BeforeEach
    void aCompany() {
        north = fixtures.aPartner()
                .withCompany("ООО «Север»")
                .with(Role.ACCOUNTANT)
                .saved();
    }

    @Test
    void anOperatorNotesAnAgreementAndTheAccountantSeesIt() {
        accountantSees("Документы в чате — копии");
        desk().shows("Документы в чате — копии").press("Электронные документы").isAt("desk_paperless", "state");
        talk.press("Записать соглашение")
                .types("1.10.2026")
                .types("договор № 7")
                .isAt("desk_paperless", "confirm");
        talk.shows("Соглашение от 1 октября 2026, договор № 7")
                .press("Записать")
                .isAt("desk_paperless", "done");
        talk.press("К компании").shows("оригиналы: соглашение от 1 октября 2026, договор № 7");
        accountantSees("оригиналы: соглашение от 1 октября 2026, договор № 7");
    }

    @Test
    void whereThereIsNoAgreementAnyMoreDocumentsAreCopiesAgain() {
        desk().press("Электронные документы").press("Записать соглашение");
        talk.types("2026-10-01").types("оферта").press("Записать").press("К компании");
        talk.press("Электронные документы").press("Соглашения больше нет").press("К компании");
        talk.shows("Документы в чате — копии");
    }

    @Test
    void aDayThatIsNoneOrIsToComeIsAskedForAgain() {
        desk().press("Электронные документы").press("Записать соглашение");
        for (String typed : new String[] {"вчера", "31.02.2026", "24.11.2026", "01.10.26"}) {
            talk.types(typed).shows("Не похоже на день").isAt("desk_paperless", "day");
        }
        talk.types("23.11.2026").isAt("desk_paperless", "ground");
    }

    private Talk desk() {
        return talk.as(shop.operator())
                .opens(FlowNames.DESK_COMPANY, Facts.of(COMPANY, north.company().id()));
    }

    private void accountantSees(String words) {
        talk.as(north.member(Role.ACCOUNTANT))
                .opens(FlowNames.COMPANY, Facts.of(COMPANY, north.company().id()))
                .shows(words);
    }
}
