package app.linekeeper.domain.partner;

/** Whether a partner does business with the vendor at present. */
public enum PartnerState {
    ACTIVE,
    SUSPENDED
}
