package app.linekeeper.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Page;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.SavedPartner;
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
    void aManagerSeesNoDocuments() {
        SavedPartner north = orders.rich(orders.aPartner().with(Role.MANAGER));
        Outcome<Page<OrderForAct>> refused = list.page(north.member(Role.MANAGER), 0);
        assertThat(((Outcome.Refused<Page<OrderForAct>>) refused).refusal().reason())
                .isEqualTo(Reason.NOT_ALLOWED);
    }

    private static OrderForAct row(Page<OrderForAct> page, Order order) {
        return page.rows().stream()
                .filter(row -> row.order().equals(order.id()))
                .findFirst()
                .orElseThrow();
    }
}
