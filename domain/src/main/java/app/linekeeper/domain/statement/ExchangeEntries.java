package app.linekeeper.domain.statement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes accounts and movements of the sections of an exchange file. */
final class ExchangeEntries {

    private final Set<String> ours;
    private final StatementTaker taker;
    private final Map<String, Integer> seen = new HashMap<>();

    /** @param ours all accounts that the file is about */
    ExchangeEntries(Set<String> ours, StatementTaker taker) {
        this.ours = ours;
        this.taker = taker;
    }

    void account(ExchangeSection section) throws WrongStatement {
        LocalDate from = section.day("from");
        LocalDate to = section.day("to");
        boolean swapped = from != null && to != null && to.isBefore(from);
        StatedAccount account = new StatedAccount(
                section.code("account_number"),
                swapped ? to : from,
                swapped ? from : to,
                orNothing(section.balance("opening")),
                orNothing(section.sum("income")),
                orNothing(section.sum("outgo")),
                orNothing(section.balance("closing")));
        if (!account.addsUp()) {
            throw new WrongStatement(StatementFault.BALANCE, section.at());
        }
        taker.account(account);
    }

    /** A transfer between two accounts of the statement is two movements. */
    void document(ExchangeSection document) throws WrongStatement {
        boolean goes = ours.contains(document.code("payer_account"));
        boolean comes = ours.contains(document.code("receiver_account"));
        if (!goes && !comes) {
            throw new WrongStatement(StatementFault.ACCOUNT, document.at());
        }
        if (goes) {
            give(line(document, false));
        }
        if (comes) {
            give(line(document, true));
        }
    }

    private void give(BankLine line) {
        taker.line(line.asOccurrence(seen.merge(line.key(), 1, Integer::sum)));
    }

    private static BankLine line(ExchangeSection document, boolean comes) throws WrongStatement {
        String other = comes ? "payer" : "receiver";
        Long sum = document.sum("sum");
        if (sum == null || sum == 0) {
            throw new WrongStatement(StatementFault.SUM, document.at());
        }
        return new BankLine(
                document.at(),
                document.code(comes ? "receiver_account" : "payer_account"),
                comes,
                sum,
                document.code("currency"),
                booked(document, comes),
                document.text("number"),
                new BankLine.Party(
                        document.text(other + "_name"),
                        document.code(other + "_tax_number"),
                        document.code(other + "_account")),
                document.purpose(),
                1,
                document.raw());
    }

    private static LocalDate booked(ExchangeSection document, boolean comes) throws WrongStatement {
        @Nullable LocalDate moved = document.day(comes ? "came" : "went");
        @Nullable LocalDate day = moved == null ? document.day("booked") : moved;
        if (day == null) {
            throw new WrongStatement(StatementFault.DATE, document.at());
        }
        return day;
    }

    private static long orNothing(@Nullable Long minor) {
        return Objects.requireNonNullElse(minor, 0L);
    }
}
