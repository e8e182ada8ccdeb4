package app.linekeeper.domain.requisites;

/** Who trades under the requisites. */
public enum CompanyKind {
    LEGAL_ENTITY,
    SOLE_TRADER
}
