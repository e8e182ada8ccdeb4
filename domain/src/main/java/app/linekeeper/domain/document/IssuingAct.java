package app.linekeeper.domain.document;

import app.linekeeper.domain.catalog.Seller;
import app.linekeeper.domain.catalog.Sellers;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderLine;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.locales.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Gives an order its acts, each with everything it says as it is now, dated the day of what it certifies. */
@Component
class IssuingAct {

    private final IssuingDocument issuing;
    private final Sellers sellers;
    private final DocumentForms forms;
    private final WritingAct writing;
    private final Clock clock;

    IssuingAct(IssuingDocument issuing, Sellers sellers, DocumentForms forms, WritingAct writing, Clock clock) {
        this.issuing = issuing;
        this.sellers = sellers;
        this.forms = forms;
        this.writing = writing;
        this.clock = clock;
    }

    /** The acts that are due and not there yet, of a locked order that meets all conditions. */
    List<Act> issueDue(MemberId by, Order order, Company payer, List<Act> given) {
        Seller seller = sellers.findById(order.seller()).orElseThrow();
        ZoneId zone = seller.region().zone();
        List<Closing> all = Closing.of(
                Objects.requireNonNull(order.actsDue()),
                LocalDate.ofInstant(Objects.requireNonNull(order.paidAt()), zone),
                order.lines().stream()
                        .filter(OrderLine::isActive)
                        .map(ActRows::period)
                        .toList());
        List<ActPart> parts = given.stream().map(Act::part).toList();
        return OpenClosings.of(all, parts, LocalDate.ofInstant(clock.instant(), zone)).due().stream()
                .map(closing -> issue(by, order, payer, seller, closing))
                .toList();
    }

    private Act issue(MemberId by, Order order, Company payer, Seller seller, Closing closing) {
        DocumentOccasion occasion = Act.of(order, closing.part(), payer.id());
        Language language =
                forms.of(DocumentType.ACT, seller.region(), closing.day()).language();
        return new Act(issuing.issue(
                occasion,
                by,
                closing.day(),
                heading -> writing.write(heading, language, seller, payer, order, closing.part())
                        .kept()));
    }
}
