package app.linekeeper.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Page;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.SavedPartner;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DomainTest
@Import(PaidOrders.class)
class OrdersForActsTest {

    @Autowired
    PaidOrders orders;

    @Autowired
    OrdersForActs list;

    @Autowired
    RequestingAct requesting;

    @Test
    void everyOrderSaysWhetherItHasAnActOrWhyNot() {
        SavedPartner north = orders.rich();
        Order issued = orders.paid(north);
        Act act = requesting.request(north.owner(), issued.id()).orElseThrow();
        Order possible = orders.paid(north);
        Order bonuses = orders.paidWithBonuses(north);
        Order unpaid = orders.unpaid(north);

        Page<OrderForAct> page = list.page(north.owner(), 0).orElseThrow();

        assertThat(page.total()).isEqualTo(4);
        assertThat(row(page, issued).act()).isEqualTo(act.id());
        assertThat(row(page, issued).canHaveAct()).isTrue();
        assertThat(row(page, issued).client()).isEqualTo("Ромашка");
        assertThat(row(page, possible).hasAct()).isFalse();
        assertThat(row(page, possible).canHaveAct()).isTrue();
        assertThat(row(page, bonuses).refusal().reason()).isEqualTo(Reason.ACT_BONUSES);
        assertThat(row(page, unpaid).refusal().reason()).isEqualTo(Reason.ACT_UNPAID);
    }

    @Test
    void beyondTheEndIsTheLastPage() {
        SavedPartner north = orders.rich();
        assertThat(list.page(north.owner(), 5).orElseThrow().rows()).isEmpty();
        for (int i = 0; i < 9; i++) {
            orders.unpaid(north);
        }
        Page<OrderForAct> page = list.page(north.owner(), 7).orElseThrow();
        assertThat(page.number()).isEqualTo(1);
        assertThat(page.rows()).hasSize(1);
    }

    @Test
    void ordersAreFoundByClientByNumberAndByTheNumberOfALine() {
        SavedPartner north = orders.rich(orders.aPartner().withClient("Василёк"));
        SavedPartner south = orders.rich();
        Order order = orders.paid(north);
        Order other = orders.unpaid(north);
        String line = requesting
                .request(north.owner(), order.id())
                .orElseThrow()
                .content()
                .lines()
                .get(0)
                .service()
                .replaceAll("\\D+(\\d+)[ ,].*", "$1");

        assertThat(found(north, null, "РОМАШ")).containsExactlyInAnyOrder(other.id(), order.id());
        assertThat(found(north, null, "№ " + order.number())).contains(order.id());
        assertThat(found(north, null, line)).contains(order.id()).doesNotContain(other.id());
        assertThat(found(north, null, "василёк")).isEmpty();
        assertThat(found(north, null, "%")).isEmpty();
        assertThat(found(north, north.clients().get(0).id(), "")).hasSize(2);
        assertThat(found(north, north.clients().get(1).id(), "")).isEmpty();
        assertThat(found(north, north.clients().get(1).id(), order.number())).isEmpty();
        assertThat(found(south, north.clients().get(0).id(), "")).isEmpty();
        assertThat(found(south, null, order.number())).isEmpty();
    }

    @Test
    void oneOrderSaysWhoPaidAndWhichActItHas() {
        SavedPartner north = orders.rich();
        SavedPartner south = orders.rich();
        Order order = orders.paid(north);
        Act act = requesting.request(north.owner(), order.id()).orElseThrow();

        OrderForAct one = list.one(north.owner(), order.id()).orElseThrow();

        assertThat(one.payer()).isEqualTo(north.company().id());
        assertThat(one.actNumber()).isEqualTo(act.number());
        assertThat(list.one(south.owner(), order.id()).isDone()).isFalse();
    }

    @Test
    void aManagerSeesNoDocuments() {
        SavedPartner north = orders.rich(orders.aPartner().with(Role.MANAGER));
        Outcome<Page<OrderForAct>> refused = list.page(north.member(Role.MANAGER), 0);
        assertThat(((Outcome.Refused<Page<OrderForAct>>) refused).refusal().reason())
                .isEqualTo(Reason.NOT_ALLOWED);
    }

    private List<OrderId> found(SavedPartner partner, @Nullable ClientId client, String typed) {
        return list.page(partner.owner(), new SoughtOrders(client, typed), 0).orElseThrow().rows().stream()
                .map(OrderForAct::order)
                .toList();
    }

    private static OrderForAct row(Page<OrderForAct> page, Order order) {
        return page.rows().stream()
                .filter(row -> row.order().equals(order.id()))
                .findFirst()
                .orElseThrow();
    }
}
