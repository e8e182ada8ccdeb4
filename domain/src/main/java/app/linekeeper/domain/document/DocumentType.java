package app.linekeeper.domain.document;

/** The kinds of documents that are numbered, each in its own row of numbers (rule 28). */
enum DocumentType {
    ACT
}
