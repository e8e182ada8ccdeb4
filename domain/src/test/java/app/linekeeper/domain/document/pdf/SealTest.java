package app.linekeeper.domain.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.domain.document.DocumentSeal;
import app.linekeeper.domain.document.SampleActs;
import app.linekeeper.domain.testing.TestClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Also the witness that the sign module goes with the adapter and the Bouncy Castle that the pom names. */
class SealTest {

    private static final TestClock CLOCK = new TestClock();
    private static final byte[] FILE = new RussianAct().render(SampleActs.kept(SampleActs.act()));

    @TempDir
    static Path directory;

    private static SealFile key;

    private final ApplicationContextRunner program = new ApplicationContextRunner()
            .withUserConfiguration(SealConfiguration.class)
            .withBean(TestClock.class, () -> CLOCK);

    @BeforeAll
    static void aKey() throws Exception {
        key = SealFile.in(directory, CLOCK.instant());
    }

    @Test
    void aSealedFileShowsWhoSealedItAndThatItIsUnchanged() throws Exception {
        byte[] sealed = seal().seal(FILE);

        assertThat(sealed).startsWith(FILE);
        assertThat(isIntact(sealed)).isTrue();
        try (PDDocument pdf = Loader.loadPDF(sealed)) {
            PDSignature signature = pdf.getSignatureDictionaries().get(0);
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            assertThat(signature.getByteRange()[2] + signature.getByteRange()[3])
                    .isEqualTo(sealed.length);
            assertThat(signature.getSignDate().toInstant()).isEqualTo(CLOCK.instant());
            SignerInformation signer = signer(signature, sealed);
            assertThat(signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2))
                    .isNotNull();
        }
    }

    @Test
    void whatWasChangedAfterwardsIsSeenToBe() throws Exception {
        byte[] sealed = seal().seal(FILE);
        sealed[FILE.length / 2] ^= 1;
        assertThat(isIntact(sealed)).isFalse();
    }

    @Test
    void aSealedFileIsFitForAnArchiveAndForWhoeverCannotSeeIt() {
        assertThat(VeraPdf.faults(seal().seal(FILE))).isEmpty();
    }

    @Test
    void aSealAddsLittleToAFile() {
        assertThat(seal().seal(FILE).length - FILE.length).isLessThan(16 * 1024);
    }

    @Test
    void withoutAKeyNothingIsSealed() {
        program.run(context -> assertThat(context).doesNotHaveBean(DocumentSeal.class));
    }

    @Test
    void aKeyThatIsNamedSeals() {
        program.withPropertyValues(
                        "linekeeper.documents.seal.file=" + key.settings().file(),
                        "linekeeper.documents.seal.password=" + SealFile.PASSWORD)
                .run(context -> assertThat(context).hasSingleBean(DocumentSeal.class));
    }

    @Test
    void withAWrongPasswordTheProgramDoesNotStartAndSaysWhyWithoutRepeatingIt() {
        program.withPropertyValues(
                        "linekeeper.documents.seal.file=" + key.settings().file(),
                        "linekeeper.documents.seal.password=battery staple")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .satisfies(cause -> assertThat(all(context.getStartupFailure()))
                                .contains("linekeeper.documents.seal.file: cannot be opened")
                                .contains("the password its own")
                                .doesNotContain("battery staple")));
    }

    @Test
    void aFileThatIsNotThereOrNoKeyKeepsTheProgramFromStarting() throws IOException {
        Path other = Files.write(directory.resolve("other.p12"), "no key".getBytes(StandardCharsets.US_ASCII));
        for (Path file : new Path[] {other, directory.resolve("nothing.p12")}) {
            assertThatThrownBy(() -> SealKey.open(new SealSettings(file, ""), CLOCK.instant()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("linekeeper.documents.seal.file");
        }
    }

    @Test
    void anExpiredCertificateKeepsTheProgramFromStarting() {
        assertThatThrownBy(() -> SealKey.open(
                        key.settings(),
                        key.certificate().getNotAfter().toInstant().plusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the certificate is good from");
    }

    @Test
    void aCertificateThatRunsOutLaterKeepsNoDocumentBack() {
        TestClock later = new TestClock();
        DocumentSeal seal = new Seal(SealKey.open(key.settings(), later.instant()), later);
        later.advanceDays(400);
        assertThat(seal.seal(FILE)).isEqualTo(FILE);
    }

    @Test
    void settingsAndKeyKeepTheirSecretsToThemselves() {
        assertThat(key.settings().toString()).doesNotContain(SealFile.PASSWORD);
        assertThat(SealKey.open(key.settings(), CLOCK.instant()).toString())
                .isEqualTo("SealKey[O=Seal of a test, CN=Linekeeper, 1 certificates]");
    }

    private static DocumentSeal seal() {
        return new Seal(SealKey.open(key.settings(), CLOCK.instant()), CLOCK);
    }

    private static boolean isIntact(byte[] sealed) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(sealed)) {
            SignerInformation signer = signer(pdf.getSignatureDictionaries().get(0), sealed);
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(key.certificate()));
        } catch (CMSException e) {
            return false;
        }
    }

    private static SignerInformation signer(PDSignature signature, byte[] sealed) throws Exception {
        CMSSignedData signed = new CMSSignedData(
                new CMSProcessableByteArray(signature.getSignedContent(sealed)), signature.getContents(sealed));
        assertThat(signed.getCertificates().getMatches(null))
                .contains(new X509CertificateHolder(key.certificate().getEncoded()));
        return signed.getSignerInfos().getSigners().iterator().next();
    }

    private static String all(Throwable failure) {
        StringBuilder said = new StringBuilder();
        for (Throwable each = failure; each != null; each = each.getCause()) {
            said.append(each.getMessage()).append('\n');
        }
        return said.toString();
    }
}
