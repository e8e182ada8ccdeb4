package app.linekeeper.conversations.flows.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.Button;
import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Opened;
import app.linekeeper.conversations.Parcels;
import app.linekeeper.conversations.Receiver;
import app.linekeeper.conversations.Screen;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.telling.DocumentParcels;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Purchases;
import app.linekeeper.conversations.testing.RememberedDeliveries;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.company.AgreeingPaperless;
import app.linekeeper.domain.document.Act;
import app.linekeeper.domain.document.DocumentId;
import app.linekeeper.domain.document.DocumentReference;
import app.linekeeper.domain.document.IssuedDocument;
import app.linekeeper.domain.document.IssuingDocument;
import app.linekeeper.domain.document.RequestingAct;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.locales.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ConversationTest
class DocumentByLinkTest {

    private static final String NONE = "Документа по этой ссылке для вас нет";

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

    @Autowired
    private IssuingDocument issuing;

    @Autowired
    private AgreeingPaperless agreeing;

    @Autowired
    private DocumentParcels parcels;

    @Autowired
    private RememberedDeliveries deliveries;

    @Autowired
    private TransactionTemplate transaction;

    private SavedPartner north;

    @BeforeEach
    void aPartnerWithACompleteCompany() {
        north = fixtures.aPartner()
                .official()
                .withClient("Ромашка")
                .withCompany("ООО «Север»")
                .with(Role.MANAGER)
                .with(Role.ACCOUNTANT)
                .saved();
        purchases.completeRequisites(north);
        deliveries.forget();
    }

    @Test
    void theLinkOnAnActLeadsAnAccountantToItItsFileAndItsOrder() {
        Act act = act();
        follow(north.member(Role.ACCOUNTANT), act.document())
                .isAt(FlowNames.DOCUMENT, "card")
                .shows("Акт " + act.number() + " от 23.11.2026, ООО «Север», 1 293,50 ₽")
                .shows("Это копия");
        talk.press("Прислать файл").shows("следующим сообщением");
        deliveries.arrive();
        talk.arrives("act.pdf")
                .showsNot("следующим сообщением")
                .shows("Файл уже здесь")
                .press("К документу");
        assertThat(deliveries.documents()).containsExactly(act.id());
        talk.press("К заказу").isAt(FlowNames.ORDER, "card").shows(act.content().orderNumber());
    }

    @Test
    void whoeverMayNotTakeTheActLearnsNotWhetherThereIsOne() {
        IssuedDocument act = act().document();
        SavedPartner south = fixtures.aPartner().withClient("Мак").saved();
        follow(south.owner(), act).shows(NONE).offersNot("Прислать файл").offersNot("К заказу");
        follow(north.member(Role.MANAGER), act).shows(NONE);
        String known =
                talk.as(Fixtures.aTelegramId()).start("start", token(act.id())).text();
        String unknown = talk.as(Fixtures.aTelegramId())
                .start("start", token(DocumentId.next()))
                .text();
        assertThat(known).isEqualTo(unknown).contains(NONE);
    }

    @Test
    void anOperatorComesFromTheLinkToTheOrderAtTheDesk() {
        follow(shop.operator(), act().document()).press("К заказу").isAt(FlowNames.DESK_ORDER, "card");
    }

    @Test
    void aReplacedActSaysSoAndLeadsToTheOneInForce() {
        Act act = act();
        IssuedDocument right = replace(act);
        follow(north.owner(), act.document())
                .shows("Больше не действует. Вместо него " + right.number().printed() + " от 23.11.2026");
        talk.press("Открыть " + right.number().printed())
                .showsNot("Больше не действует")
                .shows(right.number().printed());
    }

    @Test
    void theCaptionOfAFileSaysWhichDocumentItIsInTheReadersLanguageAndThatItIsACopy() {
        Act act = act();
        assertThat(caption(act.id(), Language.RU))
                .isEqualTo("<b>Акт " + act.number() + "</b> от 23.11.2026, ООО «Север», 1 293,50 ₽\n"
                        + "Это копия. Оригинал передаётся через оператора ЭДО или на бумаге.");
        assertThat(caption(act.id(), Language.EN)).contains("Act").contains("This is a copy.");
        assertThat(caption(act.id(), Language.KK)).contains("Бұл көшірме.");
    }

    @Test
    void theCaptionOfAnOriginalNamesTheAgreement() {
        agreeing.agree(shop.operator(), north.company().id(), LocalDate.of(2026, 10, 1), "договор № 7")
                .orElseThrow();
        assertThat(caption(act().id(), Language.RU))
                .contains("Это оригинал: электронный документ по соглашению от 01.10.2026, договор № 7.");
    }

    @Test
    void theFileOfAReplacedActComesWithAWayToTheOneInForce() {
        Act act = act();
        IssuedDocument right = replace(act);
        Screen under = under(act.id(), Language.RU);
        assertThat(plain(under.html())).contains("Больше не действует").doesNotContain("копия");
        Button way = under.rows().get(0).get(0);
        assertThat(way.label()).isEqualTo("Открыть " + right.number().printed());
        assertThat(way.url()).endsWith("?start=" + token(right.id()));
    }

    private Act act() {
        return requesting.request(north.owner(), purchases.paid(north).id()).orElseThrow();
    }

    private IssuedDocument replace(Act act) {
        return transaction.execute(status -> issuing.replace(
                act.document(), north.owner(), heading -> act.document().content()));
    }

    private Talk follow(MemberId member, IssuedDocument document) {
        return talk.as(member).start("start", token(document.id()));
    }

    private static String token(DocumentId id) {
        return DocumentReference.of(id).token();
    }

    private String caption(DocumentId id, Language language) {
        return plain(under(id, language).html());
    }

    private Screen under(DocumentId id, Language language) {
        Opened opened = parcels.open(Parcels.of(id), new Receiver(new ChatKey(1, 1), language));
        return ((Opened.Enclosure) opened).under();
    }

    private static String plain(String html) {
        return html.replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
