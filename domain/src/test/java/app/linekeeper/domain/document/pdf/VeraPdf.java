package app.linekeeper.domain.document.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF, which is not of iText's makers, says of a file that claims to be PDF/A-3a and PDF/UA-1. */
final class VeraPdf {

    private static final List<PDFAFlavour> CLAIMED = List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** Which rules of either the file breaks, each once, in the words of the standard. */
    static List<String> faults(byte[] file) {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFA_3_A);
                PDFAValidator judge = Foundries.defaultInstance().createValidator(CLAIMED)) {
            return judge.validateAll(parser).stream()
                    .flatMap(VeraPdf::faults)
                    .distinct()
                    .toList();
        } catch (Exception e) {
            throw new AssertionError("veraPDF could not read the file", e);
        }
    }

    private static Stream<String> faults(ValidationResult result) {
        return result.getTestAssertions().stream()
                .map(broken ->
                        result.getPDFAFlavour() + " " + broken.getRuleId().getClause() + ": " + broken.getMessage());
    }
}
