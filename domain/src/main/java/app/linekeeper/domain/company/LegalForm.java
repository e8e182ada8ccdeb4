package app.linekeeper.domain.company;

/** By which country's rules a company's requisites are kept and checked. */
public enum LegalForm {
    RUSSIAN,
    KAZAKH,
    FOREIGN
}
