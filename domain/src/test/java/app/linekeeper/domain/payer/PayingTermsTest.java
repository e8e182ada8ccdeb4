package app.linekeeper.domain.payer;

import static app.linekeeper.domain.pricing.PriceBasis.BONUSES;
import static app.linekeeper.domain.pricing.PriceBasis.CLIENT_PAYS;
import static app.linekeeper.domain.pricing.PriceBasis.PARTNER_PAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.PartnerId;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of the rules "Ways to pay". */
class PayingTermsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            WALLET,               PARTNER_COMPANY,      PARTNER_PAYS, false, true,  false, true
            INVOICE_OF_PARTNER,   PARTNER_COMPANY,      PARTNER_PAYS, false, true,  false, true
            INVOICE_OF_CLIENT,    CLIENT_COMPANY,       CLIENT_PAYS,  true,  true,  false, true
            CARD_OF_ORGANISATION, ORGANISATION_BY_CARD, PARTNER_PAYS, false, true,  false, true
            CARD_OF_PERSON,       PERSON_BY_CARD,       PARTNER_PAYS, false, false, true,  true
            LINK_FOR_CLIENT,      CLIENT_BY_LINK,       CLIENT_PAYS,  true,  true,  true,  false
            BONUSES,              BONUSES,              BONUSES,      false, false, false, false
            """)
    void whoPaysDecidesWhatItCostsAndWhatFollows(
            PayingTerms terms,
            PayerKind payer,
            PriceBasis basis,
            boolean cashback,
            boolean documents,
            boolean receipt,
            boolean autopayment) {
        assertThat(terms.payer()).isEqualTo(payer);
        assertThat(terms.priceBasis()).isEqualTo(basis);
        assertThat(terms.earnsCashback()).isEqualTo(cashback);
        assertThat(terms.hasClosingDocuments()).isEqualTo(documents);
        assertThat(terms.givesReceipt()).isEqualTo(receipt);
        assertThat(terms.allowsAutopayment()).isEqualTo(autopayment);
    }

    @ParameterizedTest
    @EnumSource
    void aPayerHasTheSameTermsWhicheverWayTheMoneyTakes(PayerKind kind) {
        assertThat(Arrays.stream(PayingTerms.values()).filter(terms -> terms.payer() == kind))
                .isNotEmpty()
                .extracting(
                        PayingTerms::priceBasis,
                        PayingTerms::earnsCashback,
                        PayingTerms::hasClosingDocuments,
                        PayingTerms::givesReceipt,
                        PayingTerms::allowsAutopayment)
                .containsOnly(tuple(
                        PayingTerms.of(kind).priceBasis(),
                        PayingTerms.of(kind).earnsCashback(),
                        PayingTerms.of(kind).hasClosingDocuments(),
                        PayingTerms.of(kind).givesReceipt(),
                        PayingTerms.of(kind).allowsAutopayment()));
    }

    @Test
    void onlyWhereThePartnerPaysIsThePartnerDiscountTakenOff() {
        assertThat(Arrays.stream(PriceBasis.values()).filter(PriceBasis::takesPartnerDiscount))
                .containsExactly(PARTNER_PAYS);
        assertThat(PriceBasis.values()).containsExactly(PARTNER_PAYS, CLIENT_PAYS, BONUSES);
    }

    @Test
    void aPayerIsTheSameOnceItWasStored() {
        Payer company = new Payer.PartnerCompany(CompanyId.next());
        Payer bonuses = new Payer.Bonuses(new PartnerId(UUID.randomUUID()));

        assertThat(StoredPayer.of(company).payer()).isEqualTo(company);
        assertThat(StoredPayer.of(bonuses).payer()).isEqualTo(bonuses);
    }
}
