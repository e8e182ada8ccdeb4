package app.linekeeper.domain.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.document.SampleActs;
import app.linekeeper.domain.document.SampleParties;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How every form looks, as somebody has looked at it; {@code -Dlinekeeper.golden.write=true} draws the pictures anew, to be
 * looked at again.
 */
class FormPicturesTest {

    /** Of all dots; a word of a few letters is more, and what another JDK draws otherwise is less. */
    private static final double TOLERANCE = 0.0002;

    private static final Path PICTURES = Path.of("src", "test", "resources", "pictures");

    @ParameterizedTest
    @EnumSource
    void everyFormLooksAsWhenSomebodyLookedAtIt(PrintedSample sample) throws IOException {
        PagePicture drawn = PagePicture.of(sample.render());
        Path kept = PICTURES.resolve(sample.file() + ".png");
        if (Boolean.getBoolean("linekeeper.golden.write")) {
            Files.createDirectories(PICTURES);
            ImageIO.write(drawn.picture(), "png", kept.toFile());
        }
        Path seen = Path.of("target", "pictures", sample.file() + ".png");
        Files.createDirectories(seen.getParent());
        ImageIO.write(drawn.picture(), "png", seen.toFile());

        BufferedImage looked = ImageIO.read(kept.toFile());
        assertThat(drawn.differsFrom(looked))
                .as("share of %s in %s", seen, kept)
                .isLessThan(TOLERANCE);
    }

    @Test
    void oneWordThatIsOtherIsNoticed() throws IOException {
        byte[] other = new RussianAct()
                .render(SampleActs.kept(SampleActs.russian(
                        SampleParties.customer("ООО «Ветер»"), SampleActs.act().lines())));
        PagePicture drawn = PagePicture.of(other);

        assertThat(drawn.differsFrom(
                        ImageIO.read(PICTURES.resolve(PrintedSample.RUSSIAN_ACT_OF_A_LICENCE.file() + ".png")
                                .toFile())))
                .isGreaterThan(TOLERANCE);
    }
}
