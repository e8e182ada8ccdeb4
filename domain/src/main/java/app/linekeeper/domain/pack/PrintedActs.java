package app.linekeeper.domain.pack;

import app.linekeeper.domain.document.DocumentFile;
import app.linekeeper.domain.document.pdf.MergedPdf;
import java.io.IOException;

/** All acts one after another in one PDF, or in several where one would be too large to be sent. */
final class PrintedActs implements PackedForm {

    private final Parts<MergedPdf> parts;

    PrintedActs(PackFiles files, Pack pack, long largest) {
        parts = new Parts<>(files, pack, PackForm.PRINT, largest, MergedPdf::new);
    }

    @Override
    public void add(PackedAct act, DocumentFile file) throws IOException {
        parts.forNext(file.bytes().length).add(file.bytes());
        parts.counted();
    }

    @Override
    public void end(byte[] register) throws IOException {
        parts.end();
    }
}
