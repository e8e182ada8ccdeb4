package app.linekeeper.domain.overview.chart;

import app.linekeeper.domain.shared.Sha256;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A PNG.
 *
 * @param alt what is to be seen, for whoever cannot see it
 */
public record Picture(byte[] bytes, String alt) {

    /** In lower-case hexadecimal. */
    public String sha256() {
        return Sha256.hex(bytes);
    }

    static Picture of(BufferedImage image, String alt) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("a picture cannot be written to memory", e);
        }
        return new Picture(bytes.toByteArray(), alt);
    }
}
