package app.linekeeper.domain.company;

/** Who trades under the requisites. */
public enum CompanyKind {
    LEGAL_ENTITY,
    SOLE_TRADER
}
