package app.linekeeper.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.KeyReused;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestDatabase;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class LedgerTest {

    private static final Currency RUB = Currency.getInstance("RUB");

    @Autowired
    Ledger ledger;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private final Account bank = account(AccountKind.BANK_CLEARING);
    private final Account sales = account(AccountKind.SALES);
    private final Account wallet = account(AccountKind.WALLET);
    private final Account bonuses = account(AccountKind.BONUS);
    private final Account expense = account(AccountKind.BONUS_EXPENSE);

    @Test
    void aWalletNeverGoesBelowZero() {
        topUp(wallet, 1_000);

        Outcome<TransactionId> short1 = pay(wallet, 1_001, Shop.aKey());

        assertThat(reason(short1)).isEqualTo(Reason.WALLET_SHORT);
        assertThat(((Outcome.Refused<?>) short1).refusal().text().arguments()).containsEntry("lacks", rub(1));
        assertThat(accounts.balance(wallet)).isEqualTo(rub(1_000));
        assertThat(accounts.balance(sales)).isEqualTo(rub(0));
    }

    @Test
    void aRefusedTransactionLeavesNothingBehindEvenWhenItsCreditsCameFirst() {
        List<Posting> postings = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            postings.add(new Posting(account(AccountKind.WALLET), rub(10)));
        }
        postings.add(new Posting(wallet, rub(-80)));

        assertThat(reason(ledger.post(new Transaction(TransactionKind.TOP_UP, Shop.aKey(), postings))))
                .isEqualTo(Reason.WALLET_SHORT);

        assertThat(postings)
                .allSatisfy(p -> assertThat(accounts.balance(p.account())).isEqualTo(rub(0)));
    }

    @Test
    void theSameKeyAndInputGivesTheFirstAnswer() {
        topUp(wallet, 1_000);
        IdempotencyKey key = Shop.aKey();

        TransactionId first = pay(wallet, 300, key).orElseThrow();

        assertThat(pay(wallet, 300, key).orElseThrow()).isEqualTo(first);
        assertThat(accounts.balance(wallet)).isEqualTo(rub(700));
    }

    @Test
    void theSameKeyWithOtherInputIsAnError() {
        topUp(wallet, 1_000);
        IdempotencyKey key = Shop.aKey();
        pay(wallet, 300, key).orElseThrow();

        assertThatThrownBy(() -> pay(wallet, 301, key)).isInstanceOf(KeyReused.class);
        assertThat(accounts.balance(wallet)).isEqualTo(rub(700));
    }

    @Test
    void postingsThatDoNotBalanceAreNoTransaction() {
        assertThatThrownBy(() -> new Transaction(
                        TransactionKind.TOP_UP,
                        Shop.aKey(),
                        List.of(new Posting(bank, rub(-1)), new Posting(wallet, rub(2)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Posting(wallet, Money.of("1", "USD")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theDatabaseItselfRefusesABalanceBelowZero() {
        topUp(wallet, 5);

        assertThatThrownBy(() -> jdbc.sql("update ledger_account set balance_minor = -1 where id = ?")
                        .param(wallet.id())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void postgresRefusesToRewriteEntries() {
        topUp(wallet, 5);

        if (TestDatabase.isPostgres()) {
            for (String rewrite : List.of(
                    "delete from ledger_entry",
                    "update ledger_entry set amount_minor = 1",
                    "delete from ledger_transaction",
                    "truncate ledger_entry")) {
                assertThatThrownBy(() -> jdbc.sql(rewrite).update()).hasMessageContaining("append-only");
            }
        }
        assertThat(accounts.sumOfEntries(wallet)).isEqualTo(rub(5));
    }

    @Test
    void randomMovementsAgreeWithABookKeptByHand() {
        long seed = 424_242;
        Random random = new Random(seed);
        Map<Account, Long> book = new HashMap<>();
        List<Account> wallets = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            wallets.add(account(AccountKind.WALLET));
        }
        List<Transaction> done = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            Transaction next = !done.isEmpty() && random.nextInt(10) == 0
                    ? done.get(random.nextInt(done.size()))
                    : movement(random, wallets);
            boolean again = done.contains(next);
            Posting from = next.postings().get(0);
            boolean covered = !from.account().kind().keepsBalance()
                    || book.getOrDefault(from.account(), 0L) + from.amount().minor() >= 0;

            boolean posted = ledger.post(next).isDone();

            assertThat(posted).as("seed %d step %d: %s", seed, i, next).isEqualTo(again || covered);
            if (posted && !again) {
                done.add(next);
                next.postings().forEach(p -> book.merge(p.account(), p.amount().minor(), Long::sum));
            }
        }
        book.forEach((account, minor) -> {
            assertThat(accounts.balance(account)).isEqualTo(rub(minor));
            assertThat(accounts.sumOfEntries(account)).isEqualTo(rub(minor));
        });
        assertThat(book.values().stream().mapToLong(Long::longValue).sum()).isZero();
    }

    @Test
    void whatPutsSomethingRightNamesItAndSaysWhy() {
        topUp(wallet, 1_000);
        Subject subject = new Subject("ORDER", UUID.randomUUID());
        Transaction payment = Transaction.move(TransactionKind.WALLET_PAYMENT, Shop.aKey(), wallet, sales, rub(300))
                .about(subject);
        TransactionId paid = ledger.post(payment).orElseThrow();

        Transaction back = Transaction.move(TransactionKind.GIVEN_BACK, Shop.aKey(), sales, wallet, rub(200))
                .about(subject)
                .reversing(paid, "CALLED_OFF");
        TransactionId reversal = ledger.post(back).orElseThrow();

        assertThat(jdbc.sql("select id from ledger_transaction where subject_kind = 'ORDER' and subject_id = ?"
                                + " and reverses = ? and reason = 'CALLED_OFF'")
                        .param(subject.id())
                        .param(paid.value())
                        .query(UUID.class)
                        .list())
                .containsExactly(reversal.value());
        assertThat(accounts.balance(wallet)).isEqualTo(rub(900));
    }

    @Test
    void theSameKeyForAReversalOfSomethingElseIsAnError() {
        topUp(wallet, 1_000);
        TransactionId one = pay(wallet, 100, Shop.aKey()).orElseThrow();
        TransactionId other = pay(wallet, 100, Shop.aKey()).orElseThrow();
        Transaction back = Transaction.move(TransactionKind.GIVEN_BACK, Shop.aKey(), sales, wallet, rub(100));
        ledger.post(back.reversing(one, "CALLED_OFF")).orElseThrow();

        assertThatThrownBy(() -> ledger.post(back.reversing(other, "CALLED_OFF")))
                .isInstanceOf(KeyReused.class);
        assertThat(accounts.balance(wallet)).isEqualTo(rub(900));
    }

    @Test
    void bonusesOweOnlyWhereTheTransactionSaysSo() {
        ledger.post(cashback(100)).orElseThrow();
        Transaction back =
                Transaction.move(TransactionKind.CASHBACK_TAKEN_BACK, Shop.aKey(), bonuses, expense, rub(300));

        assertThat(reason(ledger.post(back))).isEqualTo(Reason.BONUSES_SHORT);
        ledger.post(back.evenIfOwed()).orElseThrow();

        assertThat(accounts.balance(bonuses)).isEqualTo(rub(-200));
        assertThat(accounts.sumOfEntries(bonuses)).isEqualTo(rub(-200));
    }

    @Test
    void whatIsOwedIsSettledByWhatComesNextAndCannotBeSpent() {
        ledger.post(Transaction.move(TransactionKind.CASHBACK_TAKEN_BACK, Shop.aKey(), bonuses, expense, rub(200))
                        .evenIfOwed())
                .orElseThrow();
        Transaction payment = Transaction.move(TransactionKind.BONUS_PAYMENT, Shop.aKey(), bonuses, sales, rub(1));

        assertThat(reason(ledger.post(payment))).isEqualTo(Reason.BONUSES_SHORT);
        ledger.post(cashback(50)).orElseThrow();
        assertThat(accounts.balance(bonuses)).isEqualTo(rub(-150));
        assertThat(reason(ledger.post(payment))).isEqualTo(Reason.BONUSES_SHORT);
        ledger.post(cashback(151)).orElseThrow();
        ledger.post(payment).orElseThrow();

        assertThat(accounts.balance(bonuses)).isEqualTo(rub(0));
    }

    @Test
    void aWalletNeverOwesWhateverATransactionSays() {
        topUp(wallet, 100);
        Transaction payment = Transaction.move(TransactionKind.WALLET_PAYMENT, Shop.aKey(), wallet, sales, rub(101));

        assertThat(reason(ledger.post(payment.evenIfOwed()))).isEqualTo(Reason.WALLET_SHORT);
        assertThat(accounts.balance(wallet)).isEqualTo(rub(100));
    }

    @Test
    void whatMayNotOweKeepsABalanceByWhichEachDebitIsChecked() {
        assertThat(AccountKind.values())
                .allSatisfy(kind -> assertThat(kind.mayOwe(false) || kind.keepsBalance())
                        .as(kind.name())
                        .isTrue());
    }

    private Transaction movement(Random random, List<Account> wallets) {
        Account one = wallets.get(random.nextInt(wallets.size()));
        Account other = wallets.get((wallets.indexOf(one) + 1 + random.nextInt(wallets.size() - 1)) % wallets.size());
        Money amount = rub(random.nextInt(1_000));
        return switch (random.nextInt(4)) {
            case 0 -> Transaction.move(TransactionKind.TOP_UP, Shop.aKey(), bank, one, amount);
            case 1 -> Transaction.move(TransactionKind.TOP_UP, Shop.aKey(), one, other, amount);
            default -> Transaction.move(TransactionKind.WALLET_PAYMENT, Shop.aKey(), one, sales, amount);
        };
    }

    private Transaction cashback(long minor) {
        return Transaction.move(TransactionKind.CASHBACK, Shop.aKey(), expense, bonuses, rub(minor));
    }

    private void topUp(Account account, long minor) {
        ledger.post(Transaction.move(TransactionKind.TOP_UP, Shop.aKey(), bank, account, rub(minor)))
                .orElseThrow();
    }

    private Outcome<TransactionId> pay(Account from, long minor, IdempotencyKey key) {
        return ledger.post(Transaction.move(TransactionKind.WALLET_PAYMENT, key, from, sales, rub(minor)));
    }

    private static Account account(AccountKind kind) {
        return new Account(kind, UUID.randomUUID(), RUB);
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }

    private static Money rub(long minor) {
        return new Money(minor, RUB);
    }
}
