package app.linekeeper.conversations.flows.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Purchases;
import app.linekeeper.conversations.testing.RememberedDeliveries;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.document.AskedActs;
import app.linekeeper.domain.document.OrdersPaidByClient;
import app.linekeeper.domain.document.RequestingAct;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.Moves;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.locales.Language;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A client takes the acts of what it paid itself. */
@ConversationTest
class ClientDocumentsFlowTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Purchases purchases;

    @Autowired
    private Moves moves;

    @Autowired
    private RememberedDeliveries deliveries;

    @Autowired
    private Access access;

    @Autowired
    private RequestingAct requesting;

    @Autowired
    private OrdersPaidByClient orders;

    private final Map<Integer, Long> speakers = new HashMap<>();

    private SavedPartner north;

    @BeforeEach
    void aClientForWhomSomebodySpeaks() {
        north = fixtures.aPartner()
                .official()
                .withClient("Ромашка")
                .withClient("Василёк")
                .withCompany("ООО «Север»")
                .saved();
        purchases.completeRequisites(north);
        deliveries.forget();
    }

    @Test
    void theActOfWhatTheClientPaidIsTwoTapsFromTheClientsHome() {
        Order order = purchases.paidByClient(north);
        asSpeaker(0).start("start").press("Документы").offers("🟢 Ноя · ");
        talk.press("🟢 Ноя · ").shows("Заказ № " + order.number()).press("Получить акт");
        talk.isAt(FlowNames.CLIENT_DOCUMENTS, "sent").press("К документам").offers("📄 Ноя · ");
        assertThat(deliveries.documents()).hasSize(1);
    }

    @Test
    void anOrderAndItsActAreFoundByWhatTheClientTypes() {
        Order order = purchases.paidByClient(north);
        String act = requesting.request(north.owner(), order.id()).orElseThrow().number();
        asSpeaker(0).start("start").types(order.number()).isAt(FlowNames.CLIENT_DOCUMENTS, "order");
        talk.shows("Заказ № " + order.number()).back().isAt(FlowNames.CLIENT_HOME, "home");
        talk.types(act.toLowerCase(Locale.ROOT)).isAt(FlowNames.CLIENT_DOCUMENTS, "order");
        asSpeaker(1).start("start").types(act).isAt(FlowNames.CLIENT_HOME, "home");
        talk.types(order.number()).isAt(FlowNames.CLIENT_HOME, "home");
    }

    @Test
    void whatThePartnerPaidIsNotForTheClient() {
        Order order = purchases.paid(north);
        asSpeaker(0)
                .start("start")
                .press("Документы")
                .sees("client_documents.none")
                .offersNot(order.number());
        refused(0, order);
    }

    @Test
    void anotherClientsOrderIsNotFound() {
        Order order = purchases.paidByClient(north);
        asSpeaker(1).start("start").press("Документы").sees("client_documents.none");
        refused(1, order);
    }

    private Talk asSpeaker(int client) {
        speakers.computeIfAbsent(
                client, one -> moves.speakerOf(north, north.clients().get(one)).telegramId());
        return talk.as(speakers.get(client)).in(Language.RU);
    }

    private void refused(int client, Order order) {
        MemberId member = access.ofTelegram(speakers.get(client)).orElseThrow().member();
        Outcome<AskedActs> asked = requesting.ask(member, order.id());
        assertThat(((Outcome.Refused<AskedActs>) asked).refusal().reason()).isEqualTo(Reason.NOT_FOUND);
        assertThat(orders.one(member, order.id()).isDone()).isFalse();
    }
}
