package app.linekeeper.domain.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnicodeNameTest {

    private static final String NAME = "АК-26-000001 2026-11-30 ТОО «Үлгі Ғасыр».pdf";

    @TempDir
    private Path folder;

    @Test
    void theNameIsStatedOnceMore() {
        ZipEntry entry = new ZipEntry(NAME);
        UnicodeName.state(entry);
        assertThat(entry.getExtra()).startsWith(0x75, 0x70).endsWith(NAME.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void unzipReadsCyrillicAndKazakhNames() throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/unzip")) && Files.exists(Path.of("/usr/lib/locale/C.utf8")),
                "no unzip, or no locale for it, on this machine");
        Path archive = folder.resolve("acts.zip");
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            ZipEntry entry = new ZipEntry(NAME);
            UnicodeName.state(entry);
            zip.putNextEntry(entry);
            zip.closeEntry();
        }
        ProcessBuilder unzip = new ProcessBuilder("/usr/bin/unzip", "-Z1", archive.toString());
        unzip.environment().put("LC_ALL", "C.UTF-8");
        Process process = unzip.start();
        String listed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(listed.strip()).isEqualTo(NAME);
    }
}
