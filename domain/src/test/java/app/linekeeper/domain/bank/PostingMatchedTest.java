package app.linekeeper.domain.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.domain.invoice.Became;
import app.linekeeper.domain.invoice.Invoice;
import app.linekeeper.domain.order.ActivationState;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderState;
import app.linekeeper.domain.testing.AtOnce;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever stops where, each line is posted once, and none holds up another. */
class PostingMatchedTest extends BankTest {

    @Autowired
    StoringStatement storing;

    @Autowired
    SellerAccounts sellerAccounts;

    @Autowired
    MatchingArrived matching;

    @Autowired
    PostingMatched posting;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whatWasStoredWhenItStoppedIsMatchedAndPostedByTheNextRun() {
        BankLineId line = stored();
        assertThat(card(line).line().state()).isEqualTo(BankLineState.ARRIVED);

        loading.goOn();
        assertPaid(line);
    }

    @Test
    void whatWasDecidedWhenItStoppedIsPostedByTheNextRun() {
        BankLineId line = decided();
        assertThat(card(line).line().state()).isEqualTo(BankLineState.MATCHED);

        loading.goOn();
        loading.goOn();
        assertPaid(line);
    }

    @Test
    void loadingTheSameFileAgainGoesOnWhereItStopped() {
        StatementText text = StatementText.russian().income("1791.00", number());
        BankLineId line = stored(text);

        assertThat(load(text).of(BankLineState.POSTED).lines()).isEqualTo(1);
        assertPaid(line);
    }

    @Test
    void whatStopsWhileItIsPostedIsPostedOnceByTheNextRun() {
        BankLineId line = decided();
        provisioning.meanwhile(() -> {
            throw new DataAccessResourceFailureException("the database went away");
        });
        assertThatThrownBy(posting::postAll).isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(card(line).line().state()).isEqualTo(BankLineState.MATCHED);
        assertThat(state(order)).isEqualTo(OrderState.PLACED);
        provisioning.reset();

        assertThat(posting.postAll()).isEqualTo(1);
        assertPaid(line);
    }

    @Test
    void whatIsSettledAndNotActivatedYetIsPostedAndWaitsForItsLines() {
        provisioning.beImmediate(false);
        BankLineId line = decided();
        posting.postAll();

        assertPaid(line);
        assertThat(orders.findById(order.id()).orElseThrow().activation()).isEqualTo(ActivationState.PENDING);
    }

    @Test
    void aLineWhosePostingFailsWaitsForAnOperatorAndTheNextOneGoesOn() {
        BankLineId failing = decided();
        Order first = order;
        order = anOrder();
        Invoice second = anInvoice(order);
        invoice = second;
        BankLineId next = decided();
        int[] asked = {0};
        provisioning.meanwhile(() -> {
            if (asked[0]++ == 0) {
                throw new IllegalStateException("told to fail");
            }
        });

        assertThat(posting.postAll()).isEqualTo(1);
        assertThat(card(failing).line().state()).isEqualTo(BankLineState.WAITING);
        assertThat(card(failing).line().doubts()).containsExactly(Doubt.FAILED);
        assertThat(card(failing).invoices().get(0).agrees()).contains(Evidence.NUMBER, Evidence.SUM);
        assertThat(card(failing).decisions()).isEmpty();
        assertThat(state(first)).isEqualTo(OrderState.PLACED);
        assertPaid(next);
    }

    @Test
    void aLineThatCollidesStaysForTheNextTimeAndTheNextOneGoesOn() {
        BankLineId colliding = decided();
        order = anOrder();
        invoice = anInvoice(order);
        BankLineId next = decided();
        int[] asked = {0};
        provisioning.meanwhile(() -> {
            if (asked[0]++ == 0) {
                throw new CannotAcquireLockException("told to collide");
            }
        });

        assertThat(posting.postAll()).isEqualTo(1);
        assertThat(card(colliding).line().state()).isEqualTo(BankLineState.MATCHED);
        assertPaid(next);
        assertThat(posting.postAll()).isEqualTo(1);
        assertThat(card(colliding).line().state()).isEqualTo(BankLineState.POSTED);
    }

    @Test
    void severalNodesPostEachLineOnce() throws Exception {
        for (int n = 0; n < 6; n++) {
            order = anOrder();
            invoice = anInvoice(order);
            decided();
        }
        List<Callable<Long>> nodes =
                Stream.<Callable<Long>>generate(() -> posting::postAll).limit(3).toList();
        AtOnce.all(nodes);
        posting.postAll();

        assertThat(jdbc.sql("select count(*) from bank_line where state = 'MATCHED'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(wallet()).isEqualTo(NOTHING);
    }

    @Test
    void nobodyPostsWithinATransaction() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> posting.postAll()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private BankLineId stored() {
        return stored(StatementText.russian().income("1791.00", number()));
    }

    private BankLineId stored(StatementText text) {
        LoadedFile file = LoadedFile.of(UPLOAD, "a", text.bytes());
        assertThat(storing.store(file, sellerAccounts.all(), 1, LoadingProgress.NOBODY))
                .isTrue();
        return new BankLineId(jdbc.sql("select id from bank_line where statement = ?")
                .param(file.id().value())
                .query(java.util.UUID.class)
                .single());
    }

    private BankLineId decided() {
        BankLineId line = stored();
        assertThat(matching.next()).isEqualTo(1);
        return line;
    }

    private void assertPaid(BankLineId line) {
        assertThat(card(line).line().state()).isEqualTo(BankLineState.POSTED);
        assertThat(card(line).decisions()).extracting(BankDecision::became).containsExactly(Became.PAID);
        assertThat(state(order)).isEqualTo(OrderState.PAID);
        assertThat(wallet()).isEqualTo(NOTHING);
    }
}
