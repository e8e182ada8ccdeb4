package app.linekeeper.domain.bank;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.ledger.Account;
import app.linekeeper.domain.order.ActivationState;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.settlement.ActivatingLines;
import app.linekeeper.domain.settlement.Payments;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.testing.WatchedDatabase;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * From a file of the bank to a line that runs, stopped before every single statement and commit on the way and started again: the
 * order is paid once and its line runs once, or, until then, it waits.
 */
@Tag("rounds")
class EverySeamTest extends BankTest {

    @Autowired
    WatchedDatabase database;

    @Autowired
    ActivatingLines activating;

    @Autowired
    Payments payments;

    @Test
    void whereverItStopsMoneyIsNeitherLostNorSpentTwice() {
        provisioning.beImmediate(false);
        int moment = 1;
        while (stopsAt(moment)) {
            moment++;
        }
        assertThat(moment).as("moments at which it can stop").isGreaterThan(40);
    }

    private boolean stopsAt(int moment) {
        order = anOrder();
        invoice = anInvoice(order);
        Money inTheBank = accounts.balance(bank());
        StatementText text = StatementText.russian().income("1791.00", number());

        boolean stopped = database.dyingAt(moment, () -> arrive(text, order));
        assertThat(payments.of(order.id()).size())
                .as("payments after a stop at %d", moment)
                .isLessThanOrEqualTo(1);
        arrive(text, order);

        assertThat(payments.of(order.id()))
                .as("payments when it stopped at %d", moment)
                .hasSize(1);
        assertThat(orders.findById(order.id()).orElseThrow().activation()).isEqualTo(ActivationState.ACTIVE);
        assertThat(accounts.balance(bank())).isEqualTo(inTheBank.minus(PRICE));
        assertThat(accounts.balance(ChartOfAccounts.invoice(invoice.id().value(), PRICE.currency())))
                .isEqualTo(NOTHING);
        assertThat(wallet()).isEqualTo(NOTHING);
        assertThat(lines()).as("lines when it stopped at %d", moment).isEqualTo(moment);
        return stopped;
    }

    /** What the jobs do with a file that came. */
    private void arrive(StatementText text, Order invoiced) {
        load(text);
        loading.goOn();
        activating.retry(invoiced.id());
    }

    private Account bank() {
        return ChartOfAccounts.bankClearing(order.seller(), order.currency());
    }

    private long lines() {
        return jdbc.sql("select count(*) from line where client = ?")
                .param(north.client().id().value())
                .query(Long.class)
                .single();
    }
}
