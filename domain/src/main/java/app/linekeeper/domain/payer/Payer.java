package app.linekeeper.domain.payer;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.shared.PartnerId;
import java.util.UUID;

/** Who pays for an order. */
public sealed interface Payer {

    PayerKind kind();

    /** Which of its kind. */
    UUID id();

    /** @throws IllegalStateException for a kind that nobody pays as yet */
    static Payer of(PayerKind kind, UUID id) {
        return switch (kind) {
            case PARTNER_COMPANY -> new PartnerCompany(new CompanyId(id));
            case CLIENT_COMPANY -> new ClientCompany(new CompanyId(id));
            case BONUSES -> new Bonuses(new PartnerId(id));
            case ORGANISATION_BY_CARD, PERSON_BY_CARD, CLIENT_BY_LINK ->
                throw new IllegalStateException("nobody pays as " + kind + " yet");
        };
    }

    /** A company of the partner's. */
    record PartnerCompany(CompanyId company) implements Payer {

        @Override
        public PayerKind kind() {
            return PayerKind.PARTNER_COMPANY;
        }

        @Override
        public UUID id() {
            return company.value();
        }
    }

    /** A company of the client's. */
    record ClientCompany(CompanyId company) implements Payer {

        @Override
        public PayerKind kind() {
            return PayerKind.CLIENT_COMPANY;
        }

        @Override
        public UUID id() {
            return company.value();
        }
    }

    /** The partner, with bonuses (rule 17). */
    record Bonuses(PartnerId partner) implements Payer {

        @Override
        public PayerKind kind() {
            return PayerKind.BONUSES;
        }

        @Override
        public UUID id() {
            return partner.value();
        }
    }
}
