package app.linekeeper.conversations.flows.look;

import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Purchases;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.conversations.testing.Transcript;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.document.Act;
import app.linekeeper.domain.document.RequestingAct;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.locales.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a member types on the menu is found. */
@ConversationTest
class LookFlowTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    @Autowired
    private Purchases purchases;

    @Autowired
    private RequestingAct requesting;

    private SavedPartner north;
    private Line line;
    private Order order;
    private Act act;

    @BeforeEach
    void aPartnerWithAnAct() {
        north = fixtures.aPartner()
                .official()
                .withClient("Ромашка")
                .withClient("Цветы и сады")
                .withClient("Цветочный")
                .withCompany("Север")
                .with(Role.MANAGER)
                .with(Role.ACCOUNTANT)
                .saved();
        purchases.completeRequisites(north);
        line = shop.lineEnding(north.client(), LocalDate.of(2026, 12, 26));
        order = purchases.paid(north);
        act = requesting.request(north.owner(), order.id()).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsTypedOnTheMenuIsFound(Language language) {
        talk.as(north.owner()).in(language);
        Transcript.read("look")
                .with("line", line.number())
                .with("spaced", line.number().replaceAll("(\\d)(?=(\\d{3})+$)", "$1\u202f"))
                .with("order", order.number())
                .with("act", act.number())
                .with("latin", latin(act.number()))
                .replay(talk);
    }

    @Test
    void anAccountantFindsAnActAndAManagerDoesNot() {
        talk.as(north.member(Role.ACCOUNTANT)).start("menu").types(latin(act.number()));
        talk.isAt(FlowNames.DOCUMENT, "card").shows(act.number());
        talk.as(north.member(Role.MANAGER)).start("menu").types(act.number());
        talk.isAt(FlowNames.LOOK, "found").shows("ничего не нашлось");
    }

    @Test
    void nothingOfAnotherPartnerIsFound() {
        SavedPartner south = fixtures.aPartner().saved();
        talk.as(south.owner()).start("menu");
        for (String typed : new String[] {"ромашка", act.number(), "заказ " + order.number()}) {
            talk.types(typed).shows("ничего не нашлось").showsNot(north.client().name() + " ");
        }
        talk.types(line.number()).shows("ничего не нашлось");
    }

    @Test
    void requisitesOnTheMenuAreOfferedToBecomeACompanyToWhomMayAddOne() {
        talk.as(north.owner()).start("menu").types("ООО «Лютик»\nИНН 9600001010\nКПП 960001011");
        talk.isAt(FlowNames.LOOK, "found").press("Добавить как компанию");
        talk.isAt(FlowNames.REQUISITES, "sheet").shows("ИНН: 9600001010");
        talk.as(north.member(Role.MANAGER)).start("menu").types("ООО «Лютик»\nИНН 9600001010\nКПП 960001011");
        talk.isAt(FlowNames.LOOK, "found").offersNot("Добавить как компанию");
    }

    @Test
    void aPictureOnTheMenuIsAnsweredWithWhatCanBeReadAndItsCaptionIsLookedFor() {
        talk.as(north.owner()).start("menu").attaches("photo").sees("common.no_pictures");
        talk.attaches("photo", line.number()).isAt(FlowNames.LINE, "card");
    }

    private static String latin(String number) {
        return number.replace('\u0410', 'a').replace('\u041a', 'k').replace('-', '\u2013');
    }
}
