package app.linekeeper.bot.year;

import app.linekeeper.bot.demo.DemoBank;
import app.linekeeper.bot.statements.StatementIntake;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The bank of the sellers: it writes a statement of what people have paid, and sometimes writes it late. */
final class Bank {

    private final Office office;
    private final Consumer<String> told;
    private final Set<String> unpaid = new HashSet<>();
    private boolean late;

    Bank(Office office, Consumer<String> told) {
        this.office = office;
        this.told = told;
    }

    /** From now on no statement comes, until it is not late any more. */
    void isLate(boolean chosen) {
        late = chosen;
        told.accept(chosen ? "The bank sends no statements" : "The bank sends statements again");
    }

    /** Whoever got the invoice that was issued last does not pay it by themselves. */
    void waitsForTheLastInvoice() {
        unpaid.add(lastInvoice());
        told.accept("Nobody pays invoice " + lastInvoice() + " by themselves");
    }

    String lastInvoice() {
        return office.jdbc()
                .sql("select invoice_number from invoice order by issued_at desc, invoice_number desc limit 1")
                .query(String.class)
                .single();
    }

    /** Whether something was paid that no statement has told yet. */
    boolean hasNews() {
        return !late && !paid().isEmpty();
    }

    void daily() {
        paid().forEach(number -> pays(number, null));
    }

    /** What was invoiced before today is paid. */
    private List<String> paid() {
        return office.openInvoices().stream()
                .filter(number -> !unpaid.contains(number))
                .toList();
    }

    /** @param sum null for all that the invoice asks for */
    void pays(String invoice, @Nullable String sum) {
        byte[] statement = office.get(DemoBank.class)
                .statement(invoice, sum == null ? null : new BigDecimal(sum))
                .orElseThrow();
        office.get(StatementIntake.class).upload(statement);
        told.accept("The bank's statement says that " + (sum == null ? "" : sum + " of ") + "invoice " + invoice
                + " was paid");
    }
}
