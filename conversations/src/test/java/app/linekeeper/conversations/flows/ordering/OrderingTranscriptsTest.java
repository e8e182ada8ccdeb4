package app.linekeeper.conversations.flows.ordering;

import app.linekeeper.conversations.flow.CommonSlots;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.conversations.testing.Transcript;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.locales.Language;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Dialogues that a manager can read, in every language. */
@ConversationTest
class OrderingTranscriptsTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    @ParameterizedTest
    @EnumSource(Language.class)
    void aLineIsRenewed(Language language) {
        SavedPartner north = north();
        shop.credit(north.company().id(), "20000.00", "RUB");
        shop.giveBonuses(north.id(), "3250.00", "RUB");
        String number =
                shop.lineEnding(north.client(), LocalDate.of(2026, 11, 26)).number();
        talk.as(north.owner()).in(language);
        Transcript.read("renew").with("line", number).replay(talk);
        talk.isAt(FlowNames.PAY, "done");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void linesAreBought(Language language) {
        SavedPartner north = north();
        shop.giveBonuses(north.id(), "10000.00", "RUB");
        talk.as(north.owner()).in(language).start("help");
        talk.opens(FlowNames.BUY, Facts.of(CommonSlots.CLIENT, north.client().id()));
        Transcript.read("buy").replay(talk);
        talk.isAt(FlowNames.PAY, "done");
    }

    private SavedPartner north() {
        return fixtures.aPartner()
                .official()
                .withClient("Ромашка")
                .withCompany("Север")
                .saved();
    }
}
