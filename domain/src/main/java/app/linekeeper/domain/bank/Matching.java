package app.linekeeper.domain.bank;

import app.linekeeper.domain.invoice.InvoiceId;
import app.linekeeper.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Says whether a line is for an invoice beyond doubt: the number with its check digit, seller, currency, sum and the payer's tax
 * number all agree (rule 19).
 */
record Matching(KnownAccounts accounts, Instant now) {

    /** @param numbered the invoices with the number that the purpose names, of any seller */
    Verdict verdict(ArrivedLine line, Set<WrittenNumber> numbers, Collection<KnownInvoice> numbered) {
        if (numbers.size() != 1) {
            return Verdict.waits(
                    withDate(line, EnumSet.of(numbers.isEmpty() ? Doubt.NO_NUMBER : Doubt.SEVERAL_NUMBERS)));
        }
        List<KnownInvoice> own = numbered.stream()
                .filter(invoice -> accounts.of(line.account()).stream()
                        .anyMatch(owner -> owner.seller().equals(invoice.seller())))
                .toList();
        List<InvoiceId> certain = own.stream()
                .filter(invoice -> doubts(line, invoice).isEmpty())
                .map(KnownInvoice::id)
                .toList();
        if (certain.size() == 1) {
            return Verdict.isFor(certain.get(0));
        }
        return Verdict.waits(own.stream()
                .map(invoice -> doubts(line, invoice))
                .filter(doubts -> !doubts.isEmpty())
                .min(Comparator.comparing(Set::size))
                .orElseGet(() -> withDate(line, EnumSet.of(own.isEmpty() ? Doubt.NO_INVOICE : Doubt.SEVERAL_NUMBERS))));
    }

    /** What speaks against the line's being for this invoice, whose number and seller are right. */
    Set<Doubt> doubts(ArrivedLine line, KnownInvoice invoice) {
        Set<Doubt> doubts = withDate(line, EnumSet.noneOf(Doubt.class));
        Money expected = invoice.expected(line.bookedOn());
        if (!expected.currency().equals(line.sum().currency())) {
            doubts.add(Doubt.CURRENCY);
        } else if (!expected.equals(line.sum())) {
            doubts.add(Doubt.SUM);
        }
        if (!SameTaxNumber.test(line.payerTaxNumber(), invoice.payerTaxNumber())) {
            doubts.add(Doubt.PAYER);
        }
        return doubts;
    }

    private Set<Doubt> withDate(ArrivedLine line, Set<Doubt> doubts) {
        if (accounts.of(line.account()).stream()
                .anyMatch(owner -> line.bookedOn().isAfter(LocalDate.ofInstant(now, accounts.zone(owner.seller()))))) {
            doubts.add(Doubt.DATE);
        }
        return doubts;
    }
}
