package app.linekeeper.domain.bank;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.ledger.Account;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is broken in a statement, it is refused whole or read right, and nothing is posted wrongly. */
@Tag("rounds")
class BrokenStatementsTest extends BankTest {

    private static final int FILES = 50_000;

    @Test
    void whateverIsBrokenInAFileNothingIsPostedWrongly() {
        Random random = new Random(20_261_129);
        byte[] whole = StatementText.russian()
                .numbered("17")
                .income("1791.00", "Оплата по " + number() + " от 23.11.2026")
                .numbered("18")
                .income("25.00", "за линии")
                .outgo("300.00", "Комиссия банка")
                .text()
                .getBytes(Charset.forName("windows-1251"));
        Money atFirst = inTheBank();
        int refused = 0;
        for (int n = 0; n < FILES; n++) {
            Outcome<StatementReport> loaded = load(mutated(whole, random));
            if (!loaded.isDone()) {
                refused++;
                assertThat(reason(loaded)).isEqualTo(Reason.STATEMENT_WRONG);
            }
        }

        assertThat(refused).isBetween(FILES / 4, FILES - 100);
        assertThat(howMany("state in ('ARRIVED', 'MATCHED') or doubts like '%FAILED%'"))
                .isZero();
        assertThat(howMany("state = 'POSTED' and (sum_minor <> 179100 or currency <> 'RUB' or not income"
                        + " or party_tax_number <> '7736207543' or account <> '40702810400000000225')"))
                .isZero();
        assertThat(postedPurposes())
                .allSatisfy(purpose ->
                        assertThat(purpose.replaceAll("[^0-9]", "")).contains(number().replaceAll("[^0-9]", "")));
        long posted = howMany("state = 'POSTED'");
        assertThat(posted).isPositive();
        assertThat(inTheBank()).isEqualTo(atFirst.minus(PRICE.times(posted)));
        assertThat(wallet()).isEqualTo(PRICE.times(posted - 1));
    }

    private List<String> postedPurposes() {
        return jdbc.sql("select purpose from bank_line where invoice = ? and state = 'POSTED'")
                .param(invoice.id().value())
                .query(String.class)
                .list();
    }

    private long howMany(String which) {
        return jdbc.sql("select count(*) from bank_line where invoice = ? and (" + which + ")")
                .param(invoice.id().value())
                .query(Long.class)
                .single();
    }

    private Money inTheBank() {
        Account bank = ChartOfAccounts.bankClearing(order.seller(), PRICE.currency());
        return accounts.balance(bank);
    }

    private static byte[] mutated(byte[] whole, Random random) {
        byte[] file = random.nextInt(4) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
        for (int n = random.nextInt(14); n >= 0 && file.length > 0; n--) {
            file[random.nextInt(file.length)] = (byte) random.nextInt(256);
        }
        return file;
    }
}
