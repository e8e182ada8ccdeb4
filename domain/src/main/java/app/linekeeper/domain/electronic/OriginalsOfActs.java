package app.linekeeper.domain.electronic;

import app.linekeeper.domain.catalog.Seller;
import app.linekeeper.domain.catalog.Sellers;
import app.linekeeper.domain.company.Companies;
import app.linekeeper.domain.document.Act;
import app.linekeeper.domain.requisites.RequisiteField;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which original an act can have, and of what it is made. */
@Component
public class OriginalsOfActs {

    private final List<OriginalForm> forms;
    private final Sellers sellers;
    private final Companies companies;
    private final PaymentPapers payments;
    private final Clock clock;

    OriginalsOfActs(
            List<OriginalForm> forms, Sellers sellers, Companies companies, PaymentPapers payments, Clock clock) {
        this.forms = forms;
        this.sellers = sellers;
        this.companies = companies;
        this.payments = payments;
        this.clock = clock;
    }

    /** What the act's seller can give; empty where there is no such thing, or where the seller lacks the id that it needs. */
    public Optional<ElectronicKind> offered(Act act) {
        return ElectronicKind.of(seller(act));
    }

    OriginalForm form(ElectronicKind kind) {
        return forms.stream().filter(form -> form.kind() == kind).findFirst().orElseThrow();
    }

    /** With the ids of both as they are now. */
    ActOriginal original(Act act) {
        Seller seller = seller(act);
        return new ActOriginal(
                act.id(),
                act.content(),
                payments.of(act),
                Objects.requireNonNullElse(seller.exchangeId(), ""),
                buyerId(act),
                LocalDateTime.ofInstant(clock.instant(), seller.region().zone()));
    }

    private Seller seller(Act act) {
        return sellers.findById(act.document().occasion().seller()).orElseThrow();
    }

    private String buyerId(Act act) {
        return companies.findById(act.payer()).orElseThrow().requisites().get(RequisiteField.EXCHANGE_ID);
    }
}
