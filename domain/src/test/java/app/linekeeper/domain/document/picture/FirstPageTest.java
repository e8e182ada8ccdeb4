package app.linekeeper.domain.document.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"ЧЕРНОВИК", "DRAFT", "ЖОБА"})
    void theWordStandsAcrossThePageFaintAndInItsMiddle(String word) throws IOException {
        for (PDRectangle size : new PDRectangle[] {
            PDRectangle.A4, new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth())
        }) {
            BufferedImage page = ImageIO.read(new ByteArrayInputStream(
                    new FirstPage().of(blank(size), word).bytes()));

            int left = page.getWidth();
            int right = 0;
            int darkest = 255;
            for (int x = 0; x < page.getWidth(); x++) {
                for (int y = 0; y < page.getHeight(); y++) {
                    int light = page.getRGB(x, y) & 0xFF;
                    if (light < 250) {
                        left = Math.min(left, x);
                        right = Math.max(right, x);
                        darkest = Math.min(darkest, light);
                    }
                }
            }
            assertThat(left).isBetween(page.getWidth() / 20, page.getWidth() / 3);
            assertThat(left + right).isCloseTo(page.getWidth(), within(page.getWidth() / 20));
            assertThat(darkest).isGreaterThan(180);
        }
    }

    private static byte[] blank(PDRectangle size) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(size));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
