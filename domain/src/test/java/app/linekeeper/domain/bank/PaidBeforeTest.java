package app.linekeeper.domain.bank;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.company.KeepingCompanies;
import app.linekeeper.domain.document.Act;
import app.linekeeper.domain.document.RequestingAct;
import app.linekeeper.domain.electronic.OriginalFiles;
import app.linekeeper.domain.electronic.RequestingOriginal;
import app.linekeeper.domain.requisites.RequisiteField;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An electronic original names the bank's document by which its act was paid before. */
class PaidBeforeTest extends BankTest {

    @Autowired
    KeepingCompanies companies;

    @Autowired
    RequestingAct acts;

    @Autowired
    RequestingOriginal requesting;

    @Autowired
    OriginalFiles files;

    @Test
    void thePaymentOrderOfTheDayBeforeIsNamedAndOneOfTheSameDayIsNot() {
        load(StatementText.russian()
                .on(StatementText.DAY.minusDays(1))
                .numbered("4711")
                .income("1791.00", number()));
        assertThat(original())
                .contains("НомерПРД=\"4711\"")
                .contains("ДатаПРД=\"22.11.2026\"")
                .contains("1791.00");

        order = anOrder();
        invoice = anInvoice(order);
        load(StatementText.russian().numbered("4712").income("1791.00", number()));
        assertThat(original()).doesNotContain("СвПРД");
    }

    private String original() {
        companies
                .give(north.owner(), company(), RequisiteField.EXCHANGE_ID, "2LT-600072763")
                .orElseThrow();
        Act act = acts.request(north.owner(), order.id()).orElseThrow();
        assertThat(requesting
                        .request(north.owner(), order.id(), List.of(act.id()))
                        .isDone())
                .isTrue();
        return new String(files.of(act.id()).bytes(), Charset.forName("windows-1251"));
    }
}
