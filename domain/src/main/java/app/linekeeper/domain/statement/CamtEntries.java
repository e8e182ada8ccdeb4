package app.linekeeper.domain.statement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes accounts and movements of the statements of a camt.053 file. Only what is booked counts. */
final class CamtEntries {

    private static final int DAY = 10;

    private final List<BankLine> lines = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    List<BankLine> all() {
        return lines;
    }

    /** One statement; a single one of many thousand entries is held whole while it is read. */
    StatedAccount take(XmlElement statement) throws WrongStatement {
        String account = account(statement.find("Acct").orElseThrow(() -> wrong(StatementFault.ACCOUNT, statement)));
        if (account.isEmpty()) {
            throw wrong(StatementFault.ACCOUNT, statement);
        }
        long income = 0;
        long outgo = 0;
        for (XmlElement entry :
                statement.all("Ntry").filter(CamtEntries::isBooked).toList()) {
            long amount = CamtSum.of(entry);
            if (amount <= 0) {
                throw wrong(StatementFault.SUM, entry);
            }
            income += isCredit(entry) ? amount : 0;
            outgo += isCredit(entry) ? 0 : amount;
            addAll(account, entry, amount);
        }
        return stated(account, statement, income, outgo);
    }

    private static StatedAccount stated(String account, XmlElement statement, long income, long outgo)
            throws WrongStatement {
        Long opening = balance(statement, "OPBD", "PRCD");
        Long closing = balance(statement, "CLBD");
        long before = opening == null ? 0 : opening;
        long after = closing == null || opening == null ? before + income - outgo : closing;
        StatedAccount stated = new StatedAccount(account, null, null, before, income, outgo, after);
        if (!stated.addsUp()) {
            throw wrong(StatementFault.BALANCE, statement);
        }
        return stated;
    }

    /** Below zero where it is a debit; null where the bank gives none under one of these codes. */
    private static @Nullable Long balance(XmlElement statement, String... codes) throws WrongStatement {
        for (String code : codes) {
            for (XmlElement balance : statement.all("Bal").toList()) {
                if (balance.text("Tp", "CdOrPrtry", "Cd").equals(code)) {
                    long amount = CamtSum.of(balance);
                    return isCredit(balance) ? amount : -amount;
                }
            }
        }
        return null;
    }

    private void addAll(String account, XmlElement entry, long amount) throws WrongStatement {
        List<XmlElement> details =
                entry.all("NtryDtls").flatMap(all -> all.all("TxDtls")).toList();
        if (details.size() < 2) {
            add(account, entry, details.isEmpty() ? entry : details.get(0), amount);
            return;
        }
        long sum = 0;
        for (XmlElement detail : details) {
            sum += CamtSum.ofDetail(detail);
        }
        if (sum != amount) {
            throw wrong(StatementFault.BATCH, entry);
        }
        for (XmlElement detail : details) {
            add(account, entry, detail, CamtSum.ofDetail(detail));
        }
    }

    private void add(String account, XmlElement entry, XmlElement detail, long amount) throws WrongStatement {
        boolean comes = isCredit(entry);
        BankLine line = new BankLine(
                detail.line(),
                account,
                comes,
                amount,
                booked(entry),
                number(entry, detail),
                party(detail.find("RltdPties").orElse(detail), comes ? "Dbtr" : "Cdtr"),
                purpose(detail),
                1,
                entry.toString());
        lines.add(line.asOccurrence(seen.merge(line.key(), 1, Integer::sum)));
    }

    private static BankLine.Party party(XmlElement parties, String role) {
        XmlElement party =
                parties.find(role, "Pty").or(() -> parties.find(role)).orElse(parties);
        boolean isThere = party != parties;
        String tax = Stream.of("OrgId", "PrvtId")
                .map(kind -> party.text("Id", kind, "Othr", "Id"))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return new BankLine.Party(
                isThere ? party.text("Nm") : "",
                isThere ? tax.replaceAll("\\D", "") : "",
                parties.find(role + "Acct").map(CamtEntries::account).orElse(""));
    }

    private static String account(XmlElement account) {
        String iban = account.text("Id", "IBAN");
        return (iban.isEmpty() ? account.text("Id", "Othr", "Id") : iban).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** What the payer wrote, structured or not, in one line. */
    private static String purpose(XmlElement detail) {
        Stream<XmlElement> remittance = detail.all("RmtInf");
        return remittance
                .flatMap(each -> Stream.concat(
                        each.all("Ustrd").map(XmlElement::text),
                        each.all("Strd")
                                .flatMap(strd -> Stream.of(
                                        strd.text("CdtrRefInf", "Ref"),
                                        strd.text("RfrdDocInf", "Nb"),
                                        strd.text("AddtlRmtInf")))))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String number(XmlElement entry, XmlElement detail) {
        return Stream.of(
                        detail.text("Refs", "AcctSvcrRef"),
                        detail.text("Refs", "EndToEndId"),
                        entry.text("AcctSvcrRef"),
                        entry.text("NtryRef"))
                .filter(text -> !text.isEmpty() && !text.equals("NOTPROVIDED"))
                .findFirst()
                .orElse("");
    }

    private static LocalDate booked(XmlElement entry) throws WrongStatement {
        String day = Stream.of("BookgDt", "ValDt")
                .flatMap(date -> Stream.of(entry.text(date, "Dt"), entry.text(date, "DtTm")))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        try {
            return LocalDate.parse(day.substring(0, Math.min(DAY, day.length())));
        } catch (DateTimeException e) {
            throw wrong(StatementFault.DATE, entry);
        }
    }

    private static boolean isBooked(XmlElement entry) {
        String plain = entry.text("Sts");
        return (plain.isEmpty() ? entry.text("Sts", "Cd") : plain).equals("BOOK");
    }

    private static boolean isCredit(XmlElement element) {
        return element.text("CdtDbtInd").equals("CRDT");
    }

    private static WrongStatement wrong(StatementFault fault, XmlElement at) {
        return new WrongStatement(fault, at.line());
    }
}
