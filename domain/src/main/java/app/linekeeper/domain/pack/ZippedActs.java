package app.linekeeper.domain.pack;

import app.linekeeper.domain.document.DocumentFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives with a file for each act and, in the last one, the register. Their names are UTF-8, and say so twice. */
final class ZippedActs implements PackedForm {

    /** The headers of an entry, at both places, with the longest name. */
    private static final int HEADERS = 2_000;

    private final Parts<ZipOutputStream> parts;
    private final String register;
    private final LocalDate day;
    private EntryNames names = new EntryNames();

    /**
     * @param register what the workbook is called
     * @param day which it is dated
     */
    ZippedActs(PackFiles files, Pack pack, long largest, String register, LocalDate day) {
        this.register = register;
        this.day = day;
        parts = new Parts<>(files, pack, PackForm.ZIP, largest, out -> {
            names = new EntryNames();
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            zip.setLevel(Deflater.BEST_SPEED); // a PDF is packed already
            return zip;
        });
    }

    @Override
    public void add(PackedAct act, DocumentFile file) throws IOException {
        ZipOutputStream zip = parts.forNext(file.bytes().length + HEADERS);
        put(zip, names.of(act.content()), act.content().date(), file.bytes());
        parts.counted();
    }

    @Override
    public void end(byte[] workbook) throws IOException {
        put(parts.forNext(workbook.length + HEADERS), register, day, workbook);
        parts.end();
    }

    private static void put(ZipOutputStream zip, String name, LocalDate day, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(day.atTime(12, 0));
        UnicodeName.state(entry);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
