package app.linekeeper.conversations.flows.bank;

import app.linekeeper.domain.bank.BankLineRow;
import app.linekeeper.domain.bank.Evidence;
import app.linekeeper.domain.bank.InvoiceCandidate;
import app.linekeeper.domain.bank.WalletCandidate;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Text;
import java.util.Collection;
import java.util.List;

/** Payments, and what speaks for which invoice, in words. */
final class BankTexts {

    /** A message holds some four thousand characters, and candidates need the most of them. */
    private static final int LONGEST_NAME = 80;

    private static final int LONGEST_PURPOSE = 500;

    private BankTexts() {}

    /** Fills the day, the sum, what of it waits, the payer, their tax number and the purpose. */
    static Text line(Text text, BankLineRow line) {
        return text.with("day", line.bookedOn())
                .with("sum", line.sum())
                .with("rest", line.undecided())
                .with("payer", payer(line))
                .with("currency", line.sum().currency().getCurrencyCode())
                .with("tax", line.payerTaxNumber().isEmpty() ? "\u2014" : line.payerTaxNumber())
                .with("purpose", line.purpose().isEmpty() ? "\u2014" : cut(line.purpose(), LONGEST_PURPOSE));
    }

    /** "23 November · 1,791.00 ₽ · North". */
    static Text option(BankLineRow line) {
        return Text.of("bank_lines.one")
                .with("state", line.state().name())
                .with("day", Dates.withoutYear(line.bookedOn()))
                .with("sum", line.sum())
                .with("payer", payer(line));
    }

    static Text invoice(InvoiceCandidate candidate) {
        return about(Text.of("bank_line.invoice"), candidate)
                .with("evidence", evidence(candidate.agrees(), candidate.differs()));
    }

    /** Fills the number, the sum, what is to come, the payer, the partner and the state. */
    static Text about(Text text, InvoiceCandidate candidate) {
        return text.with("number", candidate.number())
                .with("sum", candidate.sum())
                .with("outstanding", candidate.outstanding())
                .with("payer", cut(candidate.payer(), LONGEST_NAME))
                .with("partner", cut(candidate.partner(), LONGEST_NAME))
                .with("state", candidate.state().name());
    }

    static Text wallet(WalletCandidate candidate) {
        return about(Text.of("bank_line.wallet"), candidate)
                .with("evidence", evidence(candidate.agrees(), candidate.differs()));
    }

    /** Fills the company and its partner. */
    static Text about(Text text, WalletCandidate candidate) {
        return text.with("company", cut(candidate.name(), LONGEST_NAME))
                .with("partner", cut(candidate.partner(), LONGEST_NAME));
    }

    /** One after the other, parted by commas. */
    static Text joined(List<Text> texts) {
        return texts.stream()
                .reduce((first, next) ->
                        Text.of("bank.and").with("first", first).with("next", next))
                .orElseThrow();
    }

    /** A number that is almost right is said once. */
    private static List<Text> evidence(Collection<Evidence> agrees, Collection<Evidence> differing) {
        List<Evidence> differs = differing.stream()
                .filter(each -> each != Evidence.NUMBER || !agrees.contains(Evidence.ALMOST_NUMBER))
                .toList();
        if (agrees.isEmpty()) {
            return List.of(all("bank_line.differs", differs));
        }
        return differs.isEmpty()
                ? List.of(all("bank_line.agrees", agrees))
                : List.of(all("bank_line.agrees", agrees), all("bank_line.differs", differs));
    }

    private static Text all(String key, Collection<Evidence> evidence) {
        return Text.of(key)
                .with(
                        "what",
                        joined(evidence.stream()
                                .sorted()
                                .map(each -> Text.of("bank_line.evidence").with("evidence", each.name()))
                                .toList()));
    }

    private static Object payer(BankLineRow line) {
        return line.payer().isEmpty() ? Text.of("bank_line.no_payer") : cut(line.payer(), LONGEST_NAME);
    }

    private static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest)) + "\u2026";
    }
}
