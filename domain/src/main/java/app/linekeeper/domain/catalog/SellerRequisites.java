package app.linekeeper.domain.catalog;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What documents print about a seller.
 *
 * @param legalName the full name, legal form included
 * @param taxNumber INN in Russia, BIN in Kazakhstan, the tax number elsewhere
 * @param taxReasonCode KPP, in Russia only
 * @param registrationNumber OGRN or OGRNIP in Russia, the registration number elsewhere
 * @param contacts telephone and e-mail in one line
 * @param bankCode BIK in Russia, SWIFT elsewhere
 * @param accountNumber settlement account in Russia, IBAN (IIK) elsewhere
 * @param correspondentAccount in Russia only
 * @param beneficiaryCode KBe, in Kazakhstan only
 * @param purposeCode KNP, three digits, in Kazakhstan only; null for that of services
 * @param signatoryPosition the position of who signs for the seller
 * @param signatoryName their surname and initials
 */
@Embeddable
public record SellerRequisites(
        String legalName,
        String taxNumber,
        @Nullable String taxReasonCode,
        @Nullable String registrationNumber,
        String address,
        @Nullable String contacts,
        @Nullable String bankName,
        @Nullable String bankCode,
        @Nullable String accountNumber,
        @Nullable String correspondentAccount,
        @Nullable String beneficiaryCode,
        @Nullable String purposeCode,
        String signatoryPosition,
        String signatoryName) {}
