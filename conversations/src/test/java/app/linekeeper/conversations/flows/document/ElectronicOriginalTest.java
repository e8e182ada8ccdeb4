package app.linekeeper.conversations.flows.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Opened;
import app.linekeeper.conversations.Receiver;
import app.linekeeper.conversations.flow.CommonSlots;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Purchases;
import app.linekeeper.conversations.testing.RememberedDeliveries;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.company.KeepingCompanies;
import app.linekeeper.domain.document.Act;
import app.linekeeper.domain.document.DocumentCards;
import app.linekeeper.domain.document.DocumentId;
import app.linekeeper.domain.document.IssuedActs;
import app.linekeeper.domain.document.RequestingAct;
import app.linekeeper.domain.electronic.OriginalFiles;
import app.linekeeper.domain.electronic.UnfitOriginal;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Words;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ConversationTest
class ElectronicOriginalTest {

    private static final String KAZAKH = """
            ТОО «Дала»
            БИН 940140000385
            Адрес: г. Алматы, ул. Абая, 10
            Банк: АО «Банк-Үлгі»
            БИК HSBKKZKX
            ИИК KZ86125KZT5004100100
            Кбе 17
            """;
    private static final String ID = "2BM-7736207543-773601001-0000";

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    @Autowired
    private Purchases purchases;

    @Autowired
    private KeepingCompanies companies;

    @Autowired
    private RequestingAct requesting;

    @Autowired
    private IssuedActs acts;

    @Autowired
    private DocumentCards cards;

    @Autowired
    private TellingOfUnfit telling;

    @Autowired
    private RememberedDeliveries deliveries;

    @Autowired
    private Words words;

    @Autowired
    private PayingOrder paying;

    @Autowired
    private Access access;

    @Autowired
    private JdbcClient jdbc;

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
        talk.as(north.member(Role.ACCOUNTANT));
    }

    @Test
    void anAccountantGetsTheFileThatIsSignedAtAnOperator() {
        exchanges();
        sent(purchases.paid(north)).press("XML для ЭДО (УПД)").isAt(FlowNames.ORDER, "original");
        talk.shows("придёт").shows("загружают у оператора").offers("К заказу");
        deliveries.arrive();
        talk.arrives("upd.xml").showsNot("придёт").shows("Он уже здесь, выше: его загружают у оператора");
        assertThat(deliveries.messages())
                .singleElement()
                .satisfies(file ->
                        assertThat(file.html()).contains("ООО «Север», ", "сначала продавец, потом покупатель"));
    }

    @Test
    void withoutTheBuyersIdTheWayLeadsToItAndBackToTheFile() {
        Order order = purchases.paid(north);
        sent(order).offersNot("Вписать").press("XML для ЭДО (УПД)").shows("нужен идентификатор ЭДО компании");
        assertThat(deliveries.messages()).isEmpty();
        talk.press("Вписать идентификатор").isAt(FlowNames.REQUISITES, "sheet").press("Исправить по одному");
        talk.press("›").press("▫️ Идентификатор ЭДО").types("2BM_1").shows("сначала три знака оператора");
        talk.types(ID).isAt(FlowNames.REQUISITES, "sheet").shows(ID).press("Сохранить реквизиты");
        sent(order).press("XML для ЭДО (УПД)").isAt(FlowNames.ORDER, "original");
        assertThat(deliveries.messages()).hasSize(1);
    }

    @Test
    void whereTheSellerIsInKazakhstanTheFileIsTheElectronicActOfThatCountry() {
        SavedPartner steppe = fixtures.aPartner()
                .in(Region.KAZAKHSTAN)
                .withClient("Дала")
                .withCompany("ТОО «Дала»")
                .saved();
        companies.paste(steppe.owner(), steppe.company().id(), KAZAKH).orElseThrow();
        talk.as(steppe.owner());
        sent(paid(steppe)).press("АВР (XML)").isAt(FlowNames.ORDER, "original");
        assertThat(deliveries.messages())
                .singleElement()
                .satisfies(file -> assertThat(file.html()).contains("ИС ЭСФ"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whoeverAskedIsToldThatAFileIsNotFitAndOperatorsAreToldWhyOnce(Language language) {
        Act act = requesting.request(north.owner(), purchases.paid(north).id()).orElseThrow();
        OriginalFiles files = mock(OriginalFiles.class);
        when(files.of(any(DocumentId.class))).thenThrow(new UnfitOriginal("no rate of 19 %"));
        OriginalParcels parcels = new OriginalParcels(files, acts, cards, telling, words);
        Receiver receiver = new Receiver(new ChatKey(1, 1), language);

        Opened first = parcels.open(OriginalParcels.of(act.id()), receiver);
        parcels.open(OriginalParcels.of(act.id()), receiver);

        assertThat(first)
                .isInstanceOfSatisfying(
                        Opened.Letter.class,
                        letter -> assertThat(letter.screen().html())
                                .contains(act.number())
                                .doesNotContain("19 %"));
        List<String> told = jdbc.sql("select facts from notice where person = ? and subject like 'original:%'")
                .param(access.of(shop.operator()).person().value())
                .query(String.class)
                .list();
        assertThat(told)
                .filteredOn(facts -> facts.contains(act.number()))
                .singleElement()
                .satisfies(facts -> assertThat(facts).contains("no rate of 19 %"));
    }

    private Order paid(SavedPartner steppe) {
        shop.credit(steppe.company().id(), "1000000.00", "KZT");
        Order order = purchases.unpaid(steppe);
        paying.fromWallet(
                        steppe.owner(),
                        order.id(),
                        steppe.company().id(),
                        order.total(PriceBasis.PARTNER_PAYS),
                        Shop.aKey())
                .orElseThrow();
        return order;
    }

    private void exchanges() {
        companies
                .give(north.owner(), north.company().id(), RequisiteField.EXCHANGE_ID, ID)
                .orElseThrow();
    }

    private Talk sent(Order order) {
        return talk.opens(FlowNames.ORDER, Facts.of(CommonSlots.ORDER, order.id()))
                .press(" акт")
                .isAt(FlowNames.ORDER, "sent");
    }
}
