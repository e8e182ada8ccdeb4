package app.linekeeper.domain.payer;

/** Who can pay for an order, as it is stored. */
public enum PayerKind {
    /** A company of the partner's. */
    PARTNER_COMPANY,
    /** A company of the client's. */
    CLIENT_COMPANY,
    /** An organisation with requisites, by card. */
    ORGANISATION_BY_CARD,
    /** A person, by card. */
    PERSON_BY_CARD,
    /** The client, by a link that the partner sent. */
    CLIENT_BY_LINK,
    /** The partner, with bonuses (rule 17). */
    BONUSES
}
