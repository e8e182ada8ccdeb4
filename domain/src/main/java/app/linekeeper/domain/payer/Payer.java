package app.linekeeper.domain.payer;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.PartnerId;
import java.util.UUID;

/** Who pays for an order. */
public sealed interface Payer {

    PayerKind kind();

    /** Which of its kind. */
    UUID id();

    static Payer of(PayerKind kind, UUID id) {
        return switch (kind) {
            case PARTNER_COMPANY -> new PartnerCompany(new CompanyId(id));
            case CLIENT_COMPANY -> new ClientCompany(new CompanyId(id));
            case BONUSES -> new Bonuses(new PartnerId(id));
            case ORGANISATION_BY_CARD -> new OrganisationByCard(new CompanyId(id));
            case PERSON_BY_CARD -> new PersonByCard(new PartnerId(id));
            case CLIENT_BY_LINK -> new ClientByLink(new ClientId(id));
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

    /** A company of the partner's, by card. */
    record OrganisationByCard(CompanyId company) implements Payer {

        @Override
        public PayerKind kind() {
            return PayerKind.ORGANISATION_BY_CARD;
        }

        @Override
        public UUID id() {
            return company.value();
        }
    }

    /** A person of the partner's team, by a card of their own; the partner is who the law knows here. */
    record PersonByCard(PartnerId partner) implements Payer {

        @Override
        public PayerKind kind() {
            return PayerKind.PERSON_BY_CARD;
        }

        @Override
        public UUID id() {
            return partner.value();
        }
    }

    /** The client, by a link that the partner sent (rule 8). */
    record ClientByLink(ClientId client) implements Payer {

        @Override
        public PayerKind kind() {
            return PayerKind.CLIENT_BY_LINK;
        }

        @Override
        public UUID id() {
            return client.value();
        }
    }
}
