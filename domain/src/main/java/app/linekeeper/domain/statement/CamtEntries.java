package app.linekeeper.domain.statement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Makes accounts and movements of the statements of a camt.053 file. Only what is booked counts. */
final class CamtEntries {

    private static final int DAY = 10;

    private final StatementTaker taker;
    private final Map<String, Integer> seen = new HashMap<>();

    CamtEntries(StatementTaker taker) {
        this.taker = taker;
    }

    /** One statement, at whose start the reader stands. Its account comes before its entries, each of which is held alone. */
    void take(XMLStreamReader reader) throws XMLStreamException, WrongStatement {
        int at = reader.getLocation().getLineNumber();
        List<XmlElement> balances = new ArrayList<>();
        String account = "";
        long income = 0;
        long outgo = 0;
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (!reader.isStartElement()) {
                XmlElement.refuseReference(reader);
                continue;
            }
            XmlElement element = XmlElement.read(reader);
            switch (element.name()) {
                case "Acct" -> account = account(element);
                case "Bal" -> balances.add(element);
                case "Ntry" -> {
                    long amount = take(account, element);
                    income += isCredit(element) ? amount : 0;
                    outgo += isCredit(element) ? 0 : amount;
                }
                default -> {}
            }
        }
        if (account.isEmpty()) {
            throw new WrongStatement(StatementFault.ACCOUNT, at);
        }
        taker.account(stated(account, balances, at, income, outgo));
    }

    /** What it moved; nothing where it is not booked. */
    private long take(String account, XmlElement entry) throws WrongStatement {
        if (!isBooked(entry)) {
            return 0;
        }
        if (account.isEmpty()) {
            throw wrong(StatementFault.ACCOUNT, entry);
        }
        long amount = CamtSum.of(entry);
        if (amount <= 0) {
            throw wrong(StatementFault.SUM, entry);
        }
        addAll(account, entry, amount);
        return amount;
    }

    private static StatedAccount stated(String account, List<XmlElement> balances, int at, long income, long outgo)
            throws WrongStatement {
        Long opening = balance(balances, "OPBD", "PRCD");
        Long closing = balance(balances, "CLBD");
        long before = opening == null ? 0 : opening;
        long after = closing == null || opening == null ? before + income - outgo : closing;
        StatedAccount stated = new StatedAccount(account, null, null, before, income, outgo, after);
        if (!stated.addsUp()) {
            throw new WrongStatement(StatementFault.BALANCE, at);
        }
        return stated;
    }

    /** Below zero where it is a debit; null where the bank gives none under one of these codes. */
    private static @Nullable Long balance(List<XmlElement> balances, String... codes) throws WrongStatement {
        for (String code : codes) {
            for (XmlElement balance : balances) {
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
            add(account, entry, details.isEmpty() ? entry : details.get(0), amount, entry);
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
            add(account, entry, detail, CamtSum.ofDetail(detail), detail);
        }
    }

    /** @param raw what is kept of it: of several that were booked together, only its own part */
    private void add(String account, XmlElement entry, XmlElement detail, long amount, XmlElement raw)
            throws WrongStatement {
        boolean comes = isCredit(entry);
        BankLine line = new BankLine(
                detail.line(),
                account,
                comes,
                amount,
                CamtSum.currency(entry),
                booked(entry),
                number(entry, detail),
                party(detail.find("RltdPties").orElse(detail), comes ? "Dbtr" : "Cdtr"),
                purpose(detail),
                1,
                raw.toString());
        taker.line(line.asOccurrence(seen.merge(line.key(), 1, Integer::sum)));
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
