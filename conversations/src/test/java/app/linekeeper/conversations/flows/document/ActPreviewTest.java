package app.linekeeper.conversations.flows.document;

import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.Screen;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Purchases;
import app.linekeeper.conversations.testing.RememberedDeliveries;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.document.OrdersForActs;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.partner.KeepingTeam;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ConversationTest
class ActPreviewTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Purchases purchases;

    @Autowired
    private OrdersForActs orders;

    @Autowired
    private KeepingTeam team;

    @Autowired
    private RememberedDeliveries deliveries;

    private SavedPartner north;
    private Order order;

    @BeforeEach
    void aPaidOrder() {
        north = fixtures.aPartner()
                .official()
                .withClient("Ромашка")
                .withCompany("ООО «Север»")
                .with(Role.MANAGER)
                .with(Role.ACCOUNTANT)
                .saved();
        purchases.completeRequisites(north);
        order = purchases.paid(north);
        deliveries.forget();
    }

    @Test
    void anAccountantSeesAPictureOfTheActAndThenHasItIssued() {
        card(Role.ACCOUNTANT).press("Посмотреть").isAt(FlowNames.ACT_PREVIEW, "coming");
        assertThat(deliveries.messages())
                .singleElement()
                .extracting(Screen::html)
                .asString()
                .contains("Черновик акта</b> по заказу № " + order.number() + ", ООО «Север», ");
        assertThat(orders.one(north.owner(), order.id()).orElseThrow().hasAct()).isFalse();
        talk.offers("Поправить реквизиты").press("Оформить акт").isAt(FlowNames.ORDER, "card");
        talk.shows("оформлен").offersNot("Посмотреть");
        assertThat(deliveries.documents()).hasSize(1);
    }

    @Test
    void aPictureThatHasComeIsNotPromisedAnyMore() {
        card(Role.ACCOUNTANT).press("Посмотреть").shows("Сейчас нарисуем");
        deliveries.arrive();
        talk.arrives("draft.png").shows("картинка выше").showsNot("Сейчас нарисуем");
    }

    @Test
    void nothingIsPreviewedForAManagerNorWhereAnActCannotBeHad() {
        card(Role.MANAGER).offersNot("Посмотреть");
        Order unpaid = purchases.unpaid(north);
        talk.as(north.owner())
                .opens(FlowNames.ORDER, Facts.of(ORDER, unpaid.id()))
                .offersNot("Посмотреть");
    }

    @Test
    void whoeverWasRemovedMeanwhileGetsNoPicture() {
        card(Role.ACCOUNTANT).press("Посмотреть");
        team.remove(north.owner(), north.member(Role.ACCOUNTANT)).orElseThrow();
        assertThat(deliveries.messages()).isEmpty();
    }

    private Talk card(Role role) {
        return talk.as(north.member(role)).opens(FlowNames.ORDER, Facts.of(ORDER, order.id()));
    }
}
