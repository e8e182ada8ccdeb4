package app.linekeeper.domain.invoice;

import app.linekeeper.domain.catalog.Seller;
import app.linekeeper.domain.catalog.TaxTreatment;
import app.linekeeper.domain.catalog.TaxTreatments;
import app.linekeeper.domain.document.DocumentContent;
import app.linekeeper.domain.document.DocumentForms;
import app.linekeeper.domain.document.DocumentHeading;
import app.linekeeper.domain.document.DocumentParty;
import app.linekeeper.domain.document.DocumentTax;
import app.linekeeper.domain.document.DocumentType;
import app.linekeeper.domain.document.IncludedTax;
import app.linekeeper.domain.document.PartyDetail;
import app.linekeeper.domain.document.PrintedParties;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.requisites.Requisites;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.locales.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes down what an invoice says: both parties, what is to be paid for, the tax of the day, and how to pay. */
@Component
public class WritingInvoice {

    private static final String SERVICES = "859";

    private final DocumentForms forms;
    private final TaxTreatments taxes;
    private final InvoicedLines lines;

    WritingInvoice(DocumentForms forms, TaxTreatments taxes, InvoicedLines lines) {
        this.forms = forms;
        this.taxes = taxes;
        this.lines = lines;
    }

    /**
     * For what was ordered, at the price of the basis. One for a client tells nothing of the partner's terms (rule 8).
     *
     * @param validUntil the last day, in the seller's zone
     * @throws java.util.NoSuchElementException if it was never stated how the seller is taxed
     */
    public DocumentContent forOrder(
            DocumentHeading heading,
            Seller seller,
            Requisites buyer,
            Order order,
            PriceBasis basis,
            LocalDate validUntil) {
        Language language = language(heading, seller);
        LocalDate ordered = order.placedAt().atZone(seller.region().zone()).toLocalDate();
        List<InvoiceLine> rows = lines.of(order, basis, language);
        return new Paper(heading, seller, buyer, validUntil, language)
                .write(
                        new InvoicedOrder(order.number(), ordered),
                        rows,
                        tax(seller, heading, rows.stream().map(InvoiceLine::sum).toList()));
    }

    /**
     * For money that comes to the buyer's wallet (rule 20).
     *
     * @param validUntil the last day, in the seller's zone
     * @throws java.util.NoSuchElementException if it was never stated how the seller is taxed
     */
    public DocumentContent forTopUp(
            DocumentHeading heading, Seller seller, Requisites buyer, Money sum, LocalDate validUntil) {
        Language language = language(heading, seller);
        return new Paper(heading, seller, buyer, validUntil, language)
                .write(null, List.of(lines.ofTopUp(sum, language)), tax(seller, heading, List.of(sum)));
    }

    private Language language(DocumentHeading heading, Seller seller) {
        return forms.of(DocumentType.INVOICE, seller.region(), heading.day()).language();
    }

    private DocumentTax tax(Seller seller, DocumentHeading heading, List<Money> prices) {
        TaxTreatment treatment = taxes.of(seller.id(), heading.day()).orElseThrow();
        return IncludedTax.of(treatment, prices);
    }

    /** What an invoice says whatever it is for. */
    private record Paper(
            DocumentHeading heading, Seller seller, Requisites buyer, LocalDate validUntil, Language language) {

        DocumentContent write(@Nullable InvoicedOrder order, List<InvoiceLine> lines, DocumentTax tax) {
            String purpose = PaymentPurpose.of(heading, order, tax, language);
            Money sum = lines.stream().map(InvoiceLine::sum).reduce(Money::plus).orElseThrow();
            return new InvoiceContent(
                            language,
                            heading.number().printed(),
                            heading.day(),
                            party(),
                            PrintedParties.of(buyer),
                            order,
                            lines,
                            tax,
                            validUntil,
                            purpose,
                            PaymentQr.of(seller.requisites(), sum, purpose))
                    .kept();
        }

        private DocumentParty party() {
            DocumentParty party = PrintedParties.of(seller);
            String code = Objects.requireNonNullElse(seller.requisites().purposeCode(), SERVICES);
            return seller.region() == Region.KAZAKHSTAN ? party.with(new PartyDetail("knp", code)) : party;
        }
    }
}
