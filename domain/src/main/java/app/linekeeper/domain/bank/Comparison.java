package app.linekeeper.domain.bank;

import app.linekeeper.domain.invoice.InvoiceState;
import app.linekeeper.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** In what a line agrees with invoices and companies, and how much that weighs. */
final class Comparison {

    private final StatementLines.Whole line;
    private final InvoiceNumbersInPurpose numbers;
    private final KnownAccounts accounts;
    private final Instant now;

    Comparison(StatementLines.Whole line, KnownAccounts accounts, Instant now) {
        this.line = line;
        this.numbers = InvoiceNumbersInPurpose.of(line.row().purpose());
        this.accounts = accounts;
        this.now = now;
    }

    InvoiceNumbersInPurpose numbers() {
        return numbers;
    }

    /** @param issued the day of issue */
    Set<Evidence> agrees(KnownInvoice invoice, LocalDate issued, String payer) {
        Set<Evidence> agrees = payerAgrees(invoice.payerTaxNumber(), payer);
        add(agrees, Evidence.NUMBER, numbers.sure().contains(invoice.number()));
        add(agrees, Evidence.ALMOST_NUMBER, numbers.almost().contains(invoice.number()));
        add(
                agrees,
                Evidence.SELLER,
                accounts.of(line.account()).stream()
                        .anyMatch(owner -> owner.seller().equals(invoice.seller())));
        boolean sameCurrency = invoice.sum().currency().equals(line.row().sum().currency());
        add(agrees, Evidence.CURRENCY, sameCurrency);
        add(
                agrees,
                Evidence.SUM,
                sameCurrency
                        && invoice.expected(today(invoice)).equals(line.row().undecided()));
        LocalDate came = line.row().bookedOn();
        add(agrees, Evidence.DATE, !came.isBefore(issued) && !came.isAfter(invoice.validUntil()));
        return agrees;
    }

    /** @param currency its code, of the company's wallet */
    Set<Evidence> agrees(String taxNumber, String company, String currency) {
        Set<Evidence> agrees = payerAgrees(taxNumber, company);
        add(
                agrees,
                Evidence.CURRENCY,
                line.row().sum().currency().getCurrencyCode().equals(currency));
        return agrees;
    }

    /** What could agree and does not: a number that is almost right is right enough to be left out. */
    static Set<Evidence> differs(Set<Evidence> agrees, Collection<Evidence> comparable) {
        Set<Evidence> differs = EnumSet.copyOf(comparable);
        differs.removeAll(agrees);
        return differs;
    }

    static int weight(Set<Evidence> agrees) {
        return agrees.stream()
                .mapToInt(evidence -> switch (evidence) {
                    case NUMBER -> 100;
                    case TAX_NUMBER -> 50;
                    case ALMOST_NUMBER -> 40;
                    case SUM -> 30;
                    case NAME -> 15;
                    case SELLER -> 10;
                    case CURRENCY, DATE -> 5;
                })
                .sum();
    }

    private Set<Evidence> payerAgrees(String taxNumber, String payer) {
        Set<Evidence> agrees = EnumSet.noneOf(Evidence.class);
        add(agrees, Evidence.TAX_NUMBER, SameTaxNumber.test(line.row().payerTaxNumber(), taxNumber));
        add(agrees, Evidence.NAME, NameLikeness.test(line.row().payer(), payer));
        return agrees;
    }

    /** What is still to come for it; nothing where it is closed, though it may have lapsed. */
    Money outstanding(KnownInvoice invoice) {
        return invoice.stored() == InvoiceState.ISSUED || invoice.stored() == InvoiceState.PART_PAID
                ? invoice.sum().minus(invoice.received())
                : Money.zero(invoice.sum().currency());
    }

    InvoiceState state(KnownInvoice invoice) {
        return outstanding(invoice).isPositive() && !invoice.isOpen(today(invoice))
                ? InvoiceState.LAPSED
                : invoice.stored();
    }

    private LocalDate today(KnownInvoice invoice) {
        return LocalDate.ofInstant(now, accounts.zone(invoice.seller()));
    }

    private static void add(Set<Evidence> agrees, Evidence evidence, boolean holds) {
        if (holds) {
            agrees.add(evidence);
        }
    }
}
