package app.linekeeper.domain.document;

/** Makes a document that can be printed. Two calls need not give the same bytes: {@link ActFiles} keeps the first. */
public interface DocumentRenderer {

    /** The act as a PDF. */
    byte[] render(ActContent act);
}
