package app.linekeeper.domain.bank;

import app.linekeeper.domain.catalog.SellerId;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares lines that came with invoices, some hundred at once, and writes down what follows (rule 19). */
@Component
class MatchingArrived {

    private static final int AT_ONCE = 500;

    private final LineStates states;
    private final SellerAccounts accounts;
    private final InvoicesByNumber invoices;
    private final Clock clock;

    MatchingArrived(LineStates states, SellerAccounts accounts, InvoicesByNumber invoices, Clock clock) {
        this.states = states;
        this.accounts = accounts;
        this.invoices = invoices;
        this.clock = clock;
    }

    /** How many were compared: none when nothing is left, but for what another does just now. */
    @Transactional
    int next() {
        Map<ArrivedLine, Set<WrittenNumber>> numbers = new LinkedHashMap<>();
        for (ArrivedLine line : states.lockArrived(AT_ONCE)) {
            numbers.put(line, InvoiceNumbersInPurpose.of(line.purpose()).sure());
        }
        if (numbers.isEmpty()) {
            return 0;
        }
        KnownAccounts known = accounts.all();
        Map<WrittenNumber, List<KnownInvoice>> found = invoices(known, numbers);
        Matching matching = new Matching(known, clock.instant());
        Map<BankLineId, Verdict> verdicts = new LinkedHashMap<>();
        numbers.forEach((line, named) -> verdicts.put(
                line.id(),
                matching.verdict(
                        line,
                        named,
                        named.stream()
                                .flatMap(number -> found.getOrDefault(number, List.of()).stream())
                                .toList())));
        states.put(verdicts);
        return verdicts.size();
    }

    /** Of the sellers whose accounts the lines are on. */
    private Map<WrittenNumber, List<KnownInvoice>> invoices(
            KnownAccounts known, Map<ArrivedLine, Set<WrittenNumber>> numbers) {
        Set<SellerId> sellers = numbers.keySet().stream()
                .map(ArrivedLine::account)
                .distinct()
                .flatMap(account -> known.of(account).stream())
                .map(SellerAccount::seller)
                .collect(Collectors.toSet());
        Set<WrittenNumber> sought = numbers.values().stream()
                .filter(named -> named.size() == 1)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
        return invoices.find(sellers, sought).stream()
                .collect(Collectors.groupingBy(KnownInvoice::number, HashMap::new, Collectors.toList()));
    }
}
