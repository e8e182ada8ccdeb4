package app.linekeeper.domain.pack;

import app.linekeeper.domain.document.DocumentFile;
import java.io.IOException;

/** Writes the acts of a pack in one form, into as many parts as it takes. */
interface PackedForm {

    void add(PackedAct act, DocumentFile file) throws IOException;

    /** @param register the workbook about all of them */
    void end(byte[] register) throws IOException;
}
